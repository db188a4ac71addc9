import { kebabCase } from "scule";
import { isObject, walk } from "../../citations/member-path.ts";
import { formatDate } from "../../text/format-date.ts";
import { labelOf } from "../../text/label-of.ts";
import type { Dataset } from "./compile.ts";

type Duration = Pick<Dataset["calls"][number]["durations"][number], "minutes" | "bound">;
type Value = Dataset["encounters"][number]["disputes"][number]["claims"][number]["value"];
/** What a claim gives; also as the package has it, frozen. */
type ClaimValue = Exclude<Value, readonly unknown[]> | readonly string[];

export const NOT_KNOWN = "not known";

/** A date of the data in words. */
export function dateInWords(date: string | null): string {
  return date === null ? NOT_KNOWN : formatDate(date);
}

/** A length in words. */
export function durationInWords({ bound, minutes }: Duration): string {
  return `${bound === "exactly" ? "" : `${labelOf(bound).toLowerCase()} `}${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
}

/** What a dispute is about: the statement of an account, or what stands at a path. */
export function subjectInWords(record: object, path: string): string {
  const way = walk(record, path);
  const target = "steps" in way ? way.steps.at(-1)?.value : undefined;
  if (isObject(target) && typeof target["statement"] === "string") return `“${target["statement"]}”`;
  const words = path
    .split("/")
    .slice(1)
    // Of what is within the meetings, the meeting says enough.
    .filter((segment, _, segments) => segment !== "meetings" || segments.length === 1)
    .map(keyInWords)
    .join(": ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Keys whose own words would not say what they hold. */
const KEYS: Readonly<Record<string, string>> = {
  announcedOn: "when it was made known",
  announcedVia: "how it was made known",
  by: "by whom",
  duration: "length",
  durations: "length",
  extendedOn: "when it was extended",
  initiatedBy: "who initiated it",
  language: "the language",
  moscow: "in Moscow",
  notesTaken: "notes",
  present: "who else was there",
  proposedOn: "when it was floated",
  speaker: "who said it",
  startTime: "when it began",
  text: "the words",
  washington: "in Washington",
};

/** A key of a record, or the id of a part of it, as people would say it. */
export function keyInWords(key: string): string {
  return KEYS[key] ?? kebabCase(key).replaceAll("-", " ");
}

/** What one side of a dispute says. */
export function claimInWords(value: ClaimValue, nameOf: (id: string) => string): string {
  if (typeof value === "object" && "minutes" in value) return durationInWords(value);
  if (typeof value === "object") return value.length ? value.map(nameOf).join(", ") : "nobody";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "string" && isDate(value) ? formatDate(value) : String(value);
}

/** Whether a claim is a date by itself; else it is a sentence or a word. */
function isDate(value: string): boolean {
  try {
    formatDate(value);
    return true;
  } catch {
    return false;
  }
}
