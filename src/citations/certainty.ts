import { citationsOn, supports } from "./covering.ts";
import { isObject } from "./member-path.ts";

export type Certainty = "confirmed" | "reported" | "disputed";

/** What this module needs to know of a source. */
interface Voiced {
  readonly id: string;
  readonly publisher: string;
  readonly originalOf: string | null;
  readonly grade: string;
  readonly kind: string;
}

/** A record or a claim within it, and how sure it is. */
export interface Sure {
  readonly path: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly certainty: Certainty;
}

/** The key that holds what a record or a claim says, the first that it has: who supports that is heard, whatever else others support. */
const SUBSTANCE = ["statement", "value", "text", "status", "participants", "proposedOn"];

/** Lists whose members say something that may be more or less sure. */
const CLAIMS: ReadonlySet<string> = new Set(["accounts", "claims"]);

/** How sure a record is, and each account and claim in it. */
export function certainties(record: object, sources: readonly Voiced[]): Sure[] {
  const voices = new Map(
    sources
      .filter(({ grade, kind }) => grade !== "weak" && kind !== "dataset")
      .map((source) => [source.id, source.originalOf ?? source.publisher]),
  );
  const disputed = new Set(disputedPaths(record));

  function* within(path: string, value: unknown, counts: boolean): Generator<Sure> {
    if (Array.isArray(value)) {
      for (const member of value)
        if (isObject(member)) yield* within(`${path}/${String(member["id"])}`, member, counts);
    } else if (isObject(value)) {
      const heard = new Set(saying(value).flatMap((source) => voices.get(source) ?? []));
      if (counts)
        yield { path, value, certainty: disputed.has(path) ? "disputed" : heard.size > 1 ? "confirmed" : "reported" };
      for (const [key, held] of Object.entries(value)) yield* within(`${path}/${key}`, held, CLAIMS.has(key));
    }
  }

  return [...within("", record, true)];
}

/** The sources that support what a record or a claim says; for a quote also those that have it in other words. */
function saying(value: Readonly<Record<string, unknown>>): string[] {
  const substance = SUBSTANCE.find((key) => key in value) ?? "";
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
