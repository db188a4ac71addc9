import { citationsOn, supports } from "./covering.ts";
import type { Certainty, Ids, Source } from "../records/types.ts";
import { isObject, walkParts } from "./member-path.ts";
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
export function attested(record: object, origins: Origins): Attested[] {
  const isDisputed = hasDisputedSubstance(record);
  return walkParts(record)
    .filter(({ path, key }) => path === "" || CLAIMS.has(key))
    .map(({ path, value }) => {
      const heard = new Set(saying(value).flatMap((source) => origins.get(source) ?? [])).size;
      if (path !== "" || "statement" in value || "claimedOn" in value)
        return { path, value, computed: { independentSources: heard } };
      return { path, value, computed: { certainty: isDisputed ? "disputed" : heard > 1 ? "confirmed" : "reported" } };
    });
}

/** The sources that support what a record or a claim says; for a quote also those that have it in other words. */
function saying(value: Readonly<Record<string, unknown>>): string[] {
  const substance = substanceOf(value) ?? "";
  const wordings = [value["original"], value["variants"]].flat().flatMap((wording) => citationsOn(wording) ?? []);
  return [...(citationsOn(value) ?? []).filter((citation) => supports(citation, substance)), ...wordings].map(
    ({ source }) => source,
  );
}

/** Whether sources contradict each other on what became of an encounter, or on the words of a quote. */
function hasDisputedSubstance(record: object): boolean {
  const disputes =
    isObject(record) && Array.isArray(record["disputes"]) ? (record["disputes"] as { path: string }[]) : [];
  return disputes.some(({ path }) => path === "/status" || path === "/text");
}
