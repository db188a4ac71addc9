import {
  type Account,
  type ActorId,
  calls,
  claimedContacts,
  type Encounter,
  encounters,
  formatDate,
  proposals,
  quotesAbout,
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
  readonly id: string;
  readonly title: string;
  readonly form: Form;
  /** The first day, by which it is sorted; of what was floated or claimed, when that was. */
  readonly day: string;
  /** That date in words. */
  readonly when: string;
  readonly address: string;
  /** Who was there, on the line or behind it, or said something about it. */
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
  ...encounters.map((encounter: Encounter) =>
    entry("encounters", encounter, encounter.status, encounter.date, encounter.start, {
      places: [encounter.location.city, encounter.location.country],
      what: encounter.status === "cancelled" && encounter.meetings.length > 0 ? "Cancelled; met in passing" : undefined,
      people: [
        "donald-trump",
        "vladimir-putin",
        ...encounter.meetings.flatMap(({ present, interpreters }) => [...(present ?? []), ...(interpreters ?? [])]),
        ...quotesAbout(encounter.id).map(({ speaker }) => speaker),
      ],
    }),
  ),
  ...calls.map((call) =>
    entry("calls", call, "call", call.date.washington, call.start, {
      places: [],
      people: call.participants,
      what: call.durations[0] && `Call, ${durationInWords(call.durations[0])}`,
    }),
  ),
  ...proposals.map((proposal) =>
    entry("proposals", proposal, "proposal", proposal.proposedOn, firstDay(proposal.proposedOn) ?? "", {
      places: proposal.place === null ? [] : [proposal.place],
      people: proposal.by ?? [],
    }),
  ),
  ...claimedContacts.map((contact) =>
    entry("claimed-contacts", contact, "claimed-contact", contact.claimedOn, firstDay(contact.claimedOn) ?? "", {
      places: [],
      people: contact.by,
    }),
  ),
].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));

function entry(
  folder: Folder,
  record: Parameters<typeof titleOf>[0] & { readonly accounts: readonly Account[] },
  form: Form,
  date: string,
  day: string,
  more: { readonly places: readonly string[]; readonly people: readonly ActorId[]; readonly what?: string | undefined },
): Listed {
  return {
    id: record.id,
    title: titleOf(record),
    form,
    day,
    when: formatDate(date),
    address: addressOf(folder, record.id),
    people: new Set<string>([...more.people, ...record.accounts.flatMap(({ by }) => by)]),
    places: [...new Set(more.places)],
    topics: discussedTopics(record),
    what: more.what ?? FORMS[form].word,
  };
}
