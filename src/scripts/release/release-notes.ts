import { inCode, table } from "../generate/markdown.ts";
import type { EditionChanges, FieldChange, RecordChange } from "../../edition/compare-editions.ts";
import { shortValue, shortValues } from "./short-values.ts";

/** How many lines of one sort an entry of the changelog has at most: more nobody reads there. */
const LINES = 8;

/**
 * What a version's entry in CHANGELOG.md says of the data, as Markdown and in bounded length: counts, corrected values, names, what
 * every record gained, and a line for each record that changed or went.
 *
 * @param last - The version before.
 * @param page - Where every change stands field by field.
 */
export function releaseNotes(last: string, changes: EditionChanges, page: string): string {
  const { bump, added, removed, changed, names } = changes;
  if (bump === "none") return `The data are those of ${last}, with the same digest.`;
  const corrected = changed.filter(isCorrection);
  const lost = names.filter(({ change }) => change === "removed");
  return [
    `Since ${last}. Field by field: ${page}.`,
    table(
      ["records", "added", "removed", "changed"],
      kindsOf(changes).map((kind) => {
        const count = (of: readonly { kind: string }[]) => String(of.filter((change) => change.kind === kind).length);
        return [kind, count(added), count(removed), String(recordsOf(changed, kind).length)];
      }),
    ).trimEnd(),
    section("Corrected values", corrected.map(correction)),
    section("Records that went", removed.map(removal)),
    section(
      "Names that are no longer found",
      lost.map(({ kind, name }) => `${inCode(name)}, ${kind === "actor" ? "an actor" : "a place"}`),
    ),
    section("New fields", newFields(changed)),
    section("Changed records", changedRecords(changed, corrected)),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** Every change of an edition, field by field, as a page in Markdown. */
export function releasePage(version: string, last: string, { added, removed, changed, names }: EditionChanges): string {
  const item = ({ kind, id, record }: RecordChange) => `- ${inCode(`${kind}/${id}`)}${named(record)}\n`;
  return [
    `# What changed in the data from ${last} to ${version}\n`,
    "What `compareEditions` returns for the two editions. Values that are longer than a line are cut short.\n",
    ...(removed.length ? ["## Removed records\n", ...removed.map((change) => `- ${removal(change)}\n`)] : []),
    ...(added.length ? ["## Added records\n", ...added.map(item)] : []),
    ...(names.length
      ? ["## Names\n", ...names.map(({ kind, name, change }) => `- ${change}: ${inCode(name)} (${kind})\n`)]
      : []),
    ...(changed.length ? ["## Changed fields\n", ...changed.map((change) => `- ${correction(change)}\n`)] : []),
  ]
    .join("\n")
    .replace(/\n\n(?=- )/g, "\n")
    .replace(/(^#.*\n)(?=- )/gm, "$1\n");
}

/** A value that was known and is another now: neither new, nor newly known, nor an array that only gained items. */
function isCorrection({ from, to, bump }: FieldChange): boolean {
  const isPlain = (value: unknown) => value !== undefined && value !== null;
  return isPlain(from) && isPlain(to) && bump !== "minor" && !isCitations(from) && !isProse(from);
}

function isCitations(value: unknown): boolean {
  return Array.isArray(value) && value.some((item) => typeof item === "object" && item !== null && "source" in item);
}

/** Prose is rewritten rather than corrected; a line would not show what changed in it. */
function isProse(value: unknown): boolean {
  return typeof value === "string" && value.length > 60;
}

function correction(change: FieldChange): string {
  const { path, from, to } = change;
  const [was, is] =
    from === undefined || to === undefined ? [shown(from), shown(to)] : shortValues(from, to).map(inCode);
  return `${inCode(`${recordOf(change)}${path}`)}: ${was ?? ""} → ${is ?? ""}`;
}

function shown(value: unknown): string {
  return value === undefined ? "(nothing)" : inCode(shortValue(nameOf(value) ?? value));
}

function removal({ kind, id, record, movedTo }: RecordChange): string {
  const now = movedTo.length ? `, now ${movedTo.map(inCode).join(" and ")}` : "";
  return `${inCode(`${kind}/${id}`)}${named(record)}${now}`;
}

/** The fields that parts of several records gained, by their key. */
function gainedByMany(changed: readonly FieldChange[]): ReadonlyMap<string, readonly FieldChange[]> {
  const added = changed.filter(({ from, id }) => from === undefined && id !== null);
  const byKey = Map.groupBy(added, ({ path }) => path.slice(path.lastIndexOf("/") + 1));
  return new Map(Array.from(byKey).filter(([, changes]) => Map.groupBy(changes, recordOf).size > 1));
}

/** One line for each such key. */
function newFields(changed: readonly FieldChange[]): string[] {
  return Array.from(gainedByMany(changed), ([key, changes]) => {
    const kinds = [...Map.groupBy(changes, ({ kind }) => kind).keys()];
    return `${inCode(key)} in ${counted(changes.length, "place")}: ${kinds.join(", ")}`;
  });
}

/** One line for each record that changed in more than such keys. */
function changedRecords(changed: readonly FieldChange[], corrected: readonly FieldChange[]): string[] {
  const told = new Set([...gainedByMany(changed).values()].flat());
  const records = Map.groupBy(
    changed.filter((change) => !told.has(change)),
    recordOf,
  );
  return Array.from(records, ([record, changes]) => {
    const right = changes.filter((change) => corrected.includes(change)).length;
    return `${inCode(record)}: ${counted(changes.length, "field")}${right ? `, ${right} corrected` : ""}`;
  });
}

function recordOf({ kind, id }: FieldChange): string {
  return id === null ? kind : `${kind}/${id}`;
}

function section(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return "";
  const rest = lines.length - LINES;
  const shownLines = lines.slice(0, LINES).map((line) => `- ${line}`);
  return [`#### ${title}\n`, ...shownLines, ...(rest > 0 ? [`- and ${rest} more`] : [])].join("\n");
}

function kindsOf({ added, removed, changed }: EditionChanges): string[] {
  return [...new Set([...added, ...removed, ...changed].map(({ kind }) => kind))].sort();
}

function recordsOf(changed: readonly FieldChange[], kind: string): (string | null)[] {
  return [...new Set(changed.filter((change) => change.kind === kind).map(({ id }) => id))];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** What a reader knows a record, or an item of one of its arrays, by; undefined: nothing of its own. */
function nameOf(record: unknown): unknown {
  if (typeof record !== "object" || record === null) return undefined;
  const value = record as Readonly<Record<string, unknown>>;
  return ["title", "name", "text", "statement"].map((key) => value[key]).find((name) => typeof name === "string");
}

function named(record: unknown): string {
  const name = nameOf(record);
  return name === undefined ? "" : `: ${inCode(shortValue(name))}`;
}
