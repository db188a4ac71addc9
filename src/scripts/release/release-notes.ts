import { isObject } from "../../citations/member-path.ts";
import { inCode } from "../generate/markdown.ts";
import type { EditionChanges, EditionData, FieldChange } from "../../edition/compare-editions.ts";
import { type Cited, citationsFor } from "../../queries/citations-for.ts";
import type { Citation, Names } from "../../records/types.ts";
import { shortValue, shortValues } from "./short-values.ts";

/** What this module needs to know of the newer edition: its lists of records, by kind. */
type Lists = Readonly<Record<string, unknown>>;

/**
 * What a version's entry in CHANGELOG.md says of the data, as Markdown: each record that was added, changed and removed since
 * the last edition, by kind; each changed field with its old and new value, and the sources that say so.
 *
 * @param last - The version of that edition.
 * @param newer - The data of the newer edition.
 */
export function releaseNotes(
  last: string,
  { bump, added, removed, changed }: EditionChanges,
  newer: EditionData,
): string {
  if (bump === "none") return `The data are those of ${last}, with the same digest.`;
  const kinds = [...new Set([...added, ...changed, ...removed].map(({ kind }) => kind))].sort();
  const of = <C extends { kind: string }>(changes: readonly C[], kind: string) =>
    changes.filter((change) => change.kind === kind);
  return [
    `Since ${last}: ${counted(added, "record")} added, ${counted(changed, "field")} changed, ${counted(removed, "record")} removed.`,
    ...kinds.flatMap((kind) => [
      `#### ${kind.replace(/^./, (first) => first.toUpperCase())}`,
      [
        ...of(added, kind).map(({ id, record }) => `- Added ${inCode(id)}${named(record)}`),
        ...changedRecords(of(changed, kind), newer as Lists),
        ...of(removed, kind).map(({ id, record }) => `- Removed ${inCode(id)}${named(record)}`),
      ].join("\n"),
    ]),
  ].join("\n\n");
}

function counted({ length }: readonly unknown[], noun: string): string {
  return `${length} ${noun}${length === 1 ? "" : "s"}`;
}

/** What a reader knows a record, or a member of one of its lists, by; undefined: nothing of its own. */
function nameOf(record: unknown): unknown {
  return isObject(record)
    ? ["title", "name", "text", "statement"].map((key) => record[key]).find((value) => typeof value === "string")
    : undefined;
}

function named(record: unknown): string {
  const name = nameOf(record);
  return name === undefined ? "" : `: ${inCode(shortValue(name))}`;
}

/** One item for each record, and within it one for each field; what belongs to no record stands by itself. */
function changedRecords(changes: readonly FieldChange[], newer: Lists): string[] {
  const ids = [...new Set(changes.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const fields = changes
      .filter((change) => change.id === id)
      .map((change) => `- ${field(change)}${sourcesOf(change, newer)}`);
    return id === null ? fields : [`- Changed ${inCode(id)}`, ...fields.map((line) => `  ${line}`)];
  });
}

function field({ path, from, to }: FieldChange): string {
  const where = path === "" ? "" : `${inCode(path)}: `;
  if (from === undefined) return `${where}added, ${inCode(shortValue(nameOf(to) ?? to))}`;
  if (to === undefined) return `${where}removed, was ${inCode(shortValue(nameOf(from) ?? from))}`;
  const [was, is] = shortValues(from, to);
  return `${where}from ${inCode(was)} to ${inCode(is)}`;
}

/** The sources that say so in the newer edition; none for what is gone, ours, or carries no citations. */
function sourcesOf({ kind, id, path, to }: FieldChange, newer: Lists): string {
  const record = recordOf(newer, kind, id);
  if (to === undefined || !Array.isArray(record?.["citations"])) return "";
  // Citations are the sources of what they sit on, and have none of their own.
  const citations = path.endsWith("/citations")
    ? (to as Citation<Names>[])
    : citationsFor<Names>(record as unknown as Cited<Names>, path);
  const links = [...new Set(citations.map(({ source }) => source))].map(
    (source) => `[${source}](<${String(recordOf(newer, "sources", source)?.["url"])}>)`,
  );
  return links.length ? `, according to ${links.join(", ")}` : "";
}

function recordOf(newer: Lists, kind: string, id: string | null): Readonly<Record<string, unknown>> | undefined {
  const list = newer[kind];
  return Array.isArray(list) ? list.filter(isObject).find((record) => record["id"] === id) : undefined;
}
