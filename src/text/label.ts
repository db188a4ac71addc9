import { nameIndex } from "../names/name-index.ts";
import { requireString } from "../names/require-string.ts";
import type {
  ActorKind,
  ActorSide,
  Certainty,
  ContactForm,
  DurationBound,
  EncounterStatus,
  InvitationOutcome,
  MeetingKind,
  OccasionKind,
  QuoteSetting,
  SourceGrade,
  SourceKind,
  Topic,
  TopicAspect,
} from "../records/types.ts";
import { vocabularyValues } from "../records/vocabularies.ts";
import { labelOf } from "./label-of.ts";

/** A value of one of the data's vocabularies, such as a status, a kind or a topic. */
export type VocabularyValue =
  | ActorKind
  | ActorSide
  | Certainty
  | ContactForm
  | DurationBound
  | EncounterStatus
  | InvitationOutcome
  | MeetingKind
  | OccasionKind
  | QuoteSetting
  | SourceGrade
  | SourceKind
  | Topic
  | TopicAspect;

const known = /* @__PURE__ */ nameIndex("value", () => vocabularyValues.map((value) => [value, value] as const));

/**
 * Returns the English label of a status, a kind, a topic or another value of a vocabulary, for people to read.
 *
 * @param value - The value, as a record holds it.
 * @returns The label, with a capital letter at its beginning.
 * @throws {@link UnknownNameError} if no vocabulary of this edition has the value; it suggests the nearest.
 * @throws TypeError if `value` is not a string.
 * @example
 * ```ts
 * import { label } from "trump-putin-encounters";
 *
 * console.log(label("never-held"), "|", label("one-on-one"), "|", label("north-korea"));
 * // prints: Never held | One-on-one | North Korea
 * ```
 */
export function label(value: VocabularyValue): string {
  requireString(value, "label(): value");
  const [name] = known.get(value);
  return labelOf(name);
}
