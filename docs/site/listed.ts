import {
  type Account,
  type ActorId,
  calls,
  claimedContacts,
  encounters,
  proposals,
  titleOf,
  type Topic,
} from "trump-putin-encounters";
import { discussedTopics } from "../../src/citations/discussed-topics.ts";
import { firstDay } from "../../src/dates/first-day.ts";
import { durationInWords } from "../../src/scripts/generate/in-words.ts";
import { addressOf, type Folder } from "./addresses.ts";
import { type Form, FORMS } from "./parts/mark.ts";

/** A record of the timeline, as lists show it. */
export interface Listed {
  readonly folder: Folder;
  readonly id: string;
  readonly title: string;
  readonly form: Form;
  /** The first day, by which it is sorted; of what was floated or claimed, when that was. */
  readonly day: string;
  readonly address: string;
  /** Who was there, on the line, behind it, or said something about it. */
  readonly people: ReadonlySet<string>;
  /** Where: the city and the country of an encounter, the place of a proposal. */
  readonly places: readonly string[];
  /** What the two discussed, by at least one account. */
  readonly topics: readonly Topic[];
  /** What became of it; of a call, how long it was. */
  readonly what: string;
}

/** Every encounter, call, proposal and claimed contact, in chronological order. */
export const listed: readonly Listed[] = [
  ...encounters.map((encounter) =>
    entry(
      "encounters",
      encounter,
      encounter.status,
      encounter.start,
      [encounter.location.city, encounter.location.country],
      [
        ...encounter.meetings.flatMap(({ present, interpreters, initiatedBy }) => [present, interpreters, initiatedBy]),
        encounter.status === "cancelled" ? encounter.cancellation.by : null,
        encounter.status === "never-held" ? encounter.invitation.by : null,
      ],
    ),
  ),
  ...calls.map((call) => entry("calls", call, "call", call.start, [], [call.participants, call.initiatedBy])),
  ...proposals.map((proposal) =>
    entry(
      "proposals",
      proposal,
      "proposal",
      firstDay(proposal.proposedOn) ?? "",
      proposal.place === null ? [] : [proposal.place],
      [proposal.by],
    ),
  ),
  ...claimedContacts.map((contact) =>
    entry("claimed-contacts", contact, "claimed-contact", firstDay(contact.claimedOn) ?? "", [], [contact.by]),
  ),
].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));

function entry(
  folder: Folder,
  record: Parameters<typeof titleOf>[0] & { readonly accounts: readonly Account[] },
  form: Form,
  day: string,
  places: readonly string[],
  people: readonly (readonly ActorId[] | null)[],
): Listed {
  return {
    folder,
    id: record.id,
    title: titleOf(record),
    form,
    day,
    address: addressOf(folder, record.id),
    people: new Set<string>([...people.flatMap((ids) => ids ?? []), ...record.accounts.flatMap(({ by }) => by)]),
    places: [...new Set(places)],
    topics: discussedTopics(record),
    what:
      "durations" in record && record.durations[0] ? `Call, ${durationInWords(record.durations[0])}` : FORMS[form].word,
  };
}
