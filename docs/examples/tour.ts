// What `npm start` shows: the built package, imported by its own name, answering queries.
import Table from "cli-table3";
import {
  actors,
  byLocation,
  callsBetween,
  cancelled,
  citationsFor,
  disputed,
  edition,
  encounters,
  helsinki2018,
  quotesBy,
  sources,
  type ActorId,
  type Duration,
} from "trump-putin-encounters";

const name = (id: ActorId) => actors.find((actor) => actor.id === id)?.name ?? id;
const names = (ids: readonly ActorId[] | null) => ids?.map(name).join(", ") ?? "not known";

const lasting = ({ bound, minutes }: Duration) => `${bound} ${minutes}`;

type Cell = string | { content: string; wrapOnWordBoundary: boolean };

/** Text without a space at which to wrap. */
const unspaced = (content: string): Cell => ({ content, wrapOnWordBoundary: false });

function show(title: string, head: string[], rows: Cell[][], widths: number[]) {
  const table = new Table({ head, colWidths: widths, wordWrap: true, style: { head: [], border: [], compact: true } });
  table.push(...rows);
  console.log(`\n${title}\n${table.toString()}`);
}

console.log(`trump-putin-encounters ${edition.version}, data ${edition.digest.slice(0, 12)}…`);

show(
  "The timeline: encounters",
  ["first day", "last day", "where", "what became of it", "occasion"],
  encounters.map(({ start, end, location, status, occasion }) => [
    start,
    end,
    `${location.city}, ${location.countryCode}`,
    status,
    occasion.name,
  ]),
  [12, 12, 22, 19, 40],
);

show(
  "cancelled(): the meetings that were dropped",
  ["encounter", "by", "made known", "reason"],
  cancelled().map(({ id, cancellation: { by, announcedOn, reason } }) => [
    id,
    names(by),
    announcedOn ?? "not known",
    reason ?? "not known",
  ]),
  [20, 15, 13, 58],
);

show(
  'callsBetween("2025", "2026"): how they spoke by telephone',
  ["in Washington", "in Moscow", "minutes", "at the initiative of", "how sure"],
  callsBetween("2025", "2026").map(({ date, durations: [length], initiatedBy, certainty }) => [
    date.washington,
    date.moscow ?? "not known",
    length ? lasting(length) : "not known",
    names(initiatedBy),
    certainty,
  ]),
  [15, 13, 15, 45, 17],
);

show(
  'byLocation("Finland"): what took place there',
  ["encounter", "meeting", "date", "minutes"],
  byLocation("Finland").flatMap(({ id, meetings }) =>
    meetings.map(({ kind, date, duration }) => [id, kind, date, duration ? lasting(duration) : "not known"]),
  ),
  [20, 15, 13, 58],
);

show(
  'quotesBy("Putin"): his words',
  ["date", "about", "words"],
  quotesBy("Putin").map(({ date, about, text }) => [date ?? "not known", about ?? "", text]),
  [13, 20, 74],
);

show(
  "disputed(): how long did the two talk at the dinner in Hamburg?",
  ["how sure", "what", "who says so"],
  disputed("hamburg-2017")
    .filter(({ path }) => path === "/meetings/dinner/duration")
    .flatMap(({ claims }) => claims)
    .map(({ by, value, certainty }) => [
      certainty,
      typeof value === "object" && "minutes" in value ? `${lasting(value)} minutes` : String(value),
      by.length ? names(by) : "the sources in their own voice",
    ]),
  [15, 48, 43],
);

show(
  'citationsFor(helsinki2018, "/meetings/one-on-one/duration"): who says so?',
  ["source", "published by", "code points", "address"],
  citationsFor(helsinki2018, "/meetings/one-on-one/duration").map(({ source, selector }) => {
    const cited = sources.find(({ id }) => id === source);
    const publisher = cited?.via ? `${cited.publisher}, via ${cited.via}` : (cited?.publisher ?? "");
    return [
      unspaced(source),
      publisher,
      selector ? `${selector.start}–${selector.end}` : "",
      unspaced(cited?.url ?? ""),
    ];
  }),
  [36, 18, 13, 40],
);
