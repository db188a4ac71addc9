import { citationsOn, supports } from "./covering.ts";
import type { Account, ActorSide, Certainty, Ids, Source } from "../records/types.ts";
import { walkParts } from "./member-path.ts";
import type { Sides } from "./read-outs.ts";
import { substanceOf } from "./substance.ts";

/** Who is heard in each source, by the source's id: sources with one voice say the same; some are not heard. */
export type Origins = ReadonlyMap<string, string>;

/** A record, or an account or claim within it, and what its citations show of it. */
export interface Attested {
  readonly path: string;
  readonly value: Readonly<Record<string, unknown>>;
  /** A record is more or less sure; an account, a claim or a claimed contact is attested by so many, whether or not what it says is so. */
  readonly computed: { readonly certainty: Certainty } | { readonly independentSources: number };
}

/** Arrays whose members say what somebody says. */
const CLAIMS: ReadonlySet<string> = new Set(["accounts", "claims"]);

/** Who is heard in each of an edition's sources: built once, and read for every record. */
export function originsOf(sources: readonly Pick<Source<Ids>, "id" | "voice" | "grade" | "kind">[]): Origins {
  return new Map(
    sources.filter(({ grade, kind }) => grade !== "weak" && kind !== "dataset").map(({ id, voice }) => [id, voice]),
  );
}

/** How sure a record is, and how many independent sources attest each account and claim in it; of a claimed contact, that it was claimed. */
export function attested(record: object, origins: Origins, sides: Sides): Attested[] {
  return walkParts(record)
    .filter(({ path, key }) => path === "" || CLAIMS.has(key))
    .map(({ path, value }) => {
      const heard = new Set(saying(value).flatMap((source) => origins.get(source) ?? [])).size;
      if (path !== "" || "statement" in value || "claimedOn" in value)
        return { path, value, computed: { independentSources: heard } };
      return { path, value, computed: { certainty: certaintyOf(value, heard) } };
    });

  function certaintyOf(value: Attested["value"], heard: number): Certainty {
    if (hasDisputedSubstance(value)) return "disputed";
    if (sidesSaying(value).size > 1) return "confirmed";
    // Of a telephone call nobody knows but those on the line: what reports of it rest on is the word of a side.
    return heard > 1 && !("participants" in value) ? "confirmed" : "reported";
  }

  /** The sides that give an account of a record, by a source that counts. */
  function sidesSaying({ accounts }: { readonly accounts?: readonly Account<Ids>[] }): Set<ActorSide> {
    const heard = (accounts ?? []).filter(
      (account) => account.about !== "background" && saying(account).some((source) => origins.has(source)),
    );
    return new Set(heard.flatMap(({ by }) => by.flatMap((actor) => sides.get(actor) ?? [])));
  }
}

/** The sources that support what a record or a claim says; for a quote also those that have it in other words. */
function saying(value: object): string[] {
  const substance = substanceOf(value) ?? "";
  const { original, variants } = value as { readonly original?: unknown; readonly variants?: unknown };
  const wordings = [original, variants].flat().flatMap((wording) => citationsOn(wording) ?? []);
  return [...(citationsOn(value) ?? []).filter((citation) => supports(citation, substance)), ...wordings].map(
    ({ source }) => source,
  );
}

/** Whether sources contradict each other on what became of an encounter, or on the words of a quote. */
function hasDisputedSubstance({ disputes }: Attested["value"]): boolean {
  return (
    Array.isArray(disputes) && disputes.some(({ path }: { path: string }) => path === "/status" || path === "/text")
  );
}
