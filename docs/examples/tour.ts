// What `npm start` shows: the built package, imported by its own name, answering queries.
import Table from "cli-table3";
import {
  actors,
  byLocation,
  cancelled,
  citationsFor,
  edition,
  encounters,
  helsinki2018,
  quotesBy,
  sources,
  type ActorId,
} from "trump-putin-encounters";

const name = (id: ActorId) => actors.find((actor) => actor.id === id)?.name ?? id;
const names = (ids: readonly ActorId[] | null) => ids?.map(name).join(", ") ?? "not known";

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
  encounters.map(({ start, end, location, status, occasion }) => [start, end, `${location.city}, ${location.countryCode}`, status, occasion.name]),
  [12, 12, 22, 19, 40],
);

show(
  "cancelled(): the meetings that were dropped",
  ["encounter", "by", "made known", "reason"],
  cancelled().map(({ id, cancellation: { by, announcedOn, reason } }) => [id, names(by), announcedOn ?? "not known", reason ?? "not known"]),
  [20, 15, 13, 58],
);

show(
  'byLocation("Finland"): what took place there',
  ["encounter", "meeting", "date", "minutes"],
  byLocation("Finland").flatMap(({ id, meetings }) =>
    meetings.map(({ kind, date, duration }) => [id, kind, date, duration ? `${duration.bound} ${duration.minutes}` : "not known"]),
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
  'citationsFor(helsinki2018, "/meetings/one-on-one/duration"): who says so?',
  ["source", "published by", "code points", "address"],
  citationsFor(helsinki2018, "/meetings/one-on-one/duration").map(({ source, selector }) => {
    const cited = sources.find(({ id }) => id === source);
    const publisher = cited?.via ? `${cited.publisher}, via ${cited.via}` : (cited?.publisher ?? "");
    return [source, publisher, selector ? `${selector.start}–${selector.end}` : "", unspaced(cited?.url ?? "")];
  }),
  [19, 19, 14, 55],
);
