import { discussedIn } from "../../src/citations/discussed-topics.ts";
import { readOutsOf, reportingSides, sidesOf } from "../../src/citations/read-outs.ts";
import { daysOf } from "../../src/dates/days-of.ts";
import {
  actors,
  calls,
  cancelled,
  encounters,
  getActor,
  getSource,
  meetingCounts,
  meetings,
  quotes,
  quotesBy,
  reportedOnlyBy,
  sources,
  whereCited,
} from "../../src/index.ts";

type Row = readonly (string | number | null)[];

/** What the recipes are to print below each question: the columns and the rows, as the package's own queries give them. */
export const answers: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "How many times did they meet?": [Object.keys(meetingCounts()), Object.values(meetingCounts()) as number[]],
    "How long did they meet and speak in all?": [
      ["contact", "bound", "contacts", "minutes"],
      ...lengths(
        "call",
        calls.map(({ durations }) => durations[0] ?? null),
      ),
      ...lengths(
        "meeting",
        meetings().map(({ duration }) => duration),
      ),
    ],
    "Who cancelled?": [
      ["encounter", "cancelled_by", "announced_on"],
      ...sorted(
        cancelled().flatMap(({ id, cancellation: { by, announcedOn } }) =>
          (by ?? []).map((actor) => [id, getActor(actor).name, announcedOn]),
        ),
      ),
    ],
    "How many days lay between their meetings?": [["encounter", "first_day", "days"], ...gaps()],
    "How many calls were there a year, by who rang?": [
      ["year", "rang", "calls"],
      ...counted(calls.map(({ start, initiatedBy }) => [start.slice(0, 4), initiatedBy?.join("; ") ?? "unknown"])),
    ],
    "Who says what where sources differ on how long?": [
      ["record", "dispute", "who", "bound", "minutes"],
      ...sorted(
        [...encounters, ...calls].flatMap(({ id, disputes }) =>
          disputes.flatMap((dispute) =>
            dispute.claims.flatMap(({ by, value, citations }) => {
              if (typeof value !== "object" || !("minutes" in value)) return [];
              const publishers = new Set(citations.map(({ source }) => getSource(source).publisher));
              const who = by.length ? by : [...publishers].sort();
              return [[id, dispute.id, who.join("; "), value.bound, value.minutes]];
            }),
          ),
        ),
      ),
    ],
    "Which sources carry most?": [
      ["source", "publisher", "citations", "records"],
      ...byCount(
        sources.map(({ id, publisher }): Row => {
          const places = whereCited(id);
          return [id, publisher, places.length, new Set(places.map(({ record }) => record)).size];
        }),
        2,
      ).slice(0, 10),
    ],
    "Which topics does each side name?": [["topic", "us", "russia"], ...topicsBySide()],
    "Whose words are quoted, and by how many publishers?": [
      ["speaker", "quotes", "publishers"],
      ...byCount(
        [...new Set(quotes.map(({ speaker }) => speaker))].map((speaker): Row => {
          const own = new Set<unknown>(quotesBy(speaker));
          const quoting = sources.filter(({ id }) => whereCited(id).some(({ record }) => own.has(record)));
          return [getActor(speaker).name, own.size, new Set(quoting.map(({ publisher }) => publisher)).size];
        }),
        1,
      ),
    ],
    "What did Moscow report that Washington did not?": [
      ["record", "topic"],
      ...sorted(reportedOnlyBy("russia").map(({ record, topic }) => [record.id, topic])),
    ],
  } satisfies Record<string, readonly Row[]>).map(([question, rows]) => [question, text(rows)]),
);

/** A table as the recipes print it. */
function text(rows: readonly Row[]): string {
  return rows.map((row) => row.join("\t")).join("\n");
}

function sorted(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => compare(text([a]), text([b])));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Rows by the count in a column, the most first, and by their first column where it is the same. */
function byCount(rows: readonly Row[], column: number): Row[] {
  return rows.toSorted((a, b) => Number(b[column]) - Number(a[column]) || compare(String(a[0]), String(b[0])));
}

/** Each different row, with how often it is there. */
function counted(rows: readonly Row[]): Row[] {
  const same = Map.groupBy(sorted(rows), (row) => text([row]));
  return Array.from(same.values(), (all) => [...(all[0] ?? []), all.length]);
}

function lengths(contact: string, durations: readonly ({ bound: string; minutes: number } | null)[]): Row[] {
  const bounds = Map.groupBy(durations, (duration) => duration?.bound ?? "unknown");
  return sorted(
    Array.from(bounds, ([bound, all]) => {
      const minutes = all.reduce((sum, duration) => sum + (duration?.minutes ?? 0), 0);
      return [contact, bound, all.length, bound === "unknown" ? null : minutes];
    }),
  );
}

/** The days from the last day of one encounter's meetings to the first of the next one's. */
function gaps(): Row[] {
  const days = Array.from(
    Map.groupBy(meetings(), ({ encounter }) => encounter),
    ([encounter, all]) => {
      const spans = all.map(({ date }) => daysOf(date));
      return {
        encounter,
        first: spans.map(({ first }) => String(first)).sort()[0] ?? "",
        last:
          spans
            .map(({ last }) => String(last))
            .sort()
            .at(-1) ?? "",
      };
    },
  );
  return days.map(({ encounter, first }, at) => {
    const previous = days[at - 1];
    return [encounter, first, previous ? (Date.parse(first) - Date.parse(previous.last)) / 86_400_000 : null];
  });
}

/** In how many encounters and calls each side names each topic as discussed. */
function topicsBySide(): Row[] {
  const sides = sidesOf(actors);
  const records = [...encounters, ...calls];
  const topics = new Set(records.flatMap(({ accounts }) => accounts.flatMap(discussedIn)));
  return sorted(
    Array.from(topics, (topic) => [
      topic,
      ...reportingSides.map(
        (side) =>
          records.filter(({ accounts }) => readOutsOf(accounts, side, sides).flatMap(discussedIn).includes(topic))
            .length,
      ),
    ]),
  );
}
