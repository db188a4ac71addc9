import { citationsOn, supports } from "./covering.ts";
import type { Certainty, Ids, Source } from "../records/types.ts";
import { isObject, walkParts } from "./member-path.ts";
import { substanceOf } from "./substance.ts";

/** Who is heard in each source, by the source's id: sources with one origin say the same; some are not heard. */
export type Origins = ReadonlyMap<string, string>;

/** A record or a claim within it, and how sure it is. */
export interface Sure {
  readonly path: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly certainty: Certainty;
}

/** Arrays whose members say something that may be more or less sure. */
const CLAIMS: ReadonlySet<string> = new Set(["accounts", "claims"]);

/** Who is heard in each of an edition's sources: built once, and read for every record. */
export function originsOf(
  sources: readonly Pick<Source<Ids>, "id" | "publisher" | "originalOf" | "grade" | "kind">[],
): Origins {
  return new Map(
    sources
      .filter(({ grade, kind }) => grade !== "weak" && kind !== "dataset")
      .map((source) => [source.id, source.originalOf ?? source.publisher]),
  );
}

/** How sure a record is, and each account and claim in it. */
export function certainties(record: object, origins: Origins): Sure[] {
  const disputed = new Set(disputedPaths(record));
  return walkParts(record)
    .filter(({ path, key }) => path === "" || CLAIMS.has(key))
    .map(({ path, value }) => {
      const heard = new Set(saying(value).flatMap((source) => origins.get(source) ?? []));
      return { path, value, certainty: disputed.has(path) ? "disputed" : heard.size > 1 ? "confirmed" : "reported" };
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

/** What the disputes of a record are about; one about what became of it is about the record itself. */
function disputedPaths(record: object): string[] {
  const disputes =
    isObject(record) && Array.isArray(record["disputes"]) ? (record["disputes"] as { path: string }[]) : [];
  return disputes.map(({ path }) => (path === "/status" || path === "/text" ? "" : path));
}
