import { quoted } from "./quoted.ts";

/** What kind of name was asked for. */
export type NameKind =
  | "location"
  | "actor"
  | "encounter"
  | "call"
  | "quote"
  | "proposal"
  | "claimed contact"
  | "encounter, call or quote"
  | "topic"
  | "topic aspect"
  | "side"
  | "status"
  | "source"
  | "path"
  | "citation format"
  | "locale"
  | "column"
  | "option"
  | "value";

/** How to list the names of a kind, where nothing that is known resembles the one asked for. */
const LISTS: Readonly<Partial<Record<NameKind, string>>> = {
  actor: "actors.map(({ id, name }) => [id, name])",
  call: "calls.map(({ id }) => id)",
  "claimed contact": "claimedContacts.map(({ id }) => id)",
  encounter: "encounters.map(({ id }) => id)",
  location: "encounters.map(({ location }) => location.city)",
  proposal: "proposals.map(({ id }) => id)",
  quote: "quotes.map(({ id }) => id)",
  source: "sources.map(({ id }) => id)",
};

/** What a message says of a kind whatever was asked, where its names alone do not tell what to ask for. */
const HINTS: Readonly<Partial<Record<NameKind, string>>> = {
  "encounter, call or quote": "Encounters, calls and quotes have disputes.",
  locale: 'It must be a BCP 47 language tag, such as "en-GB".',
  value: 'It must be a status, a kind, a topic or the like, as a record holds it, such as "held" or "north-korea".',
};

/** As many names as a message can list. */
const FEW = 20;

/** What a message says after the name: what was meant, or how to see what is known. */
function wayOut(kind: NameKind, suggestions: readonly string[], known: readonly string[]): string {
  const listed = (names: readonly string[]) => names.map(quoted).join(", ");
  if (suggestions.length > 0) return ` The nearest known: ${listed(suggestions)}.`;
  if (LISTS[kind] !== undefined) return ` Nothing known is like it; \`${LISTS[kind]}\` lists what is known.`;
  return known.length > 0 && known.length <= FEW ? ` Known are ${listed(known)}.` : "";
}

/**
 * Thrown by a query when the edition does not know the name that it was asked for.
 *
 * @example
 * ```ts
 * import { byLocation, UnknownNameError } from "trump-putin-encounters";
 *
 * try {
 *   byLocation("Helsinky" as "Helsinki");
 * } catch (error) {
 *   if (error instanceof UnknownNameError) console.log(error.code, error.suggestions[0]);
 * }
 * // prints: ERR_UNKNOWN_NAME Helsinki
 * ```
 */
export class UnknownNameError extends RangeError {
  /** Tells this error from others across copies of the package. */
  readonly code = "ERR_UNKNOWN_NAME";
  /** What was asked, as it was given. */
  readonly asked: string;
  /** What kind of name it was to be. */
  readonly kind: NameKind;
  /** The nearest known names, the nearest first; at most three. */
  readonly suggestions: readonly string[];

  /** The name of this class, even where a bundler renames classes. */
  override readonly name = "UnknownNameError";

  constructor(asked: string, kind: NameKind, suggestions: readonly string[], known: readonly string[] = []) {
    const hint = HINTS[kind] === undefined ? "" : ` ${HINTS[kind]}`;
    super(`Unknown ${kind} ${quoted(asked)}.${hint}${wayOut(kind, suggestions, known)}`);
    this.asked = asked;
    this.kind = kind;
    this.suggestions = Object.freeze([...suggestions]);
  }
}
