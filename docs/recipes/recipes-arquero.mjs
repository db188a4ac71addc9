// Ten questions in Arquero, over the rows of the package. How to run it: docs/recipes.md.
import { desc, from, op, table } from "arquero";
import {
  actorRows,
  callRows,
  citationRows,
  claimRows,
  encounterRows,
  meetingRows,
  quoteRows,
  sourceRows,
  topicRows,
} from "trump-putin-encounters/tables";

const encounters = from(encounterRows());
const meetings = from(meetingRows());
const calls = from(callRows());
const quotes = from(quoteRows());
const actors = from(actorRows()).select({ id: "actor", name: "name" });
const sources = from(sourceRows()).select({ id: "source", publisher: "publisher" });
const cited = from(citationRows()).join(sources, "source");

function show(question, answer) {
  console.log(`# ${question}\n${answer.toCSV({ delimiter: "\t" })}`);
}

// No count is the right one: say which you use.
show(
  "How many times did they meet?",
  table({
    encounters: [meetings.groupby("encounter").count().numRows()],
    planned: [encounters.filter((d) => d.status === "held").numRows()],
    talks: [meetings.filter((d) => d.kind !== "greeting").numRows()],
    contacts: [meetings.numRows()],
  }),
);

// Minutes of different bounds make no sum: those at least so long were longer, and those of unknown length are in none.
show(
  "How long did they meet and speak in all?",
  meetings
    .derive({ contact: () => "meeting" })
    .concat(calls.derive({ contact: () => "call" }))
    .groupby("contact", { bound: (d) => d.bound ?? "unknown" })
    .rollup({ contacts: op.count(), minutes: op.sum("minutes") })
    .orderby("contact", "bound"),
);

show(
  "Who cancelled?",
  encounters
    .filter((d) => d.cancelled_by !== null)
    .unroll("cancelled_by")
    .join(actors, ["cancelled_by", "actor"])
    .select({ id: "encounter", name: "cancelled_by", announced_on: "announced_on" })
    .orderby("encounter", "cancelled_by"),
);

show(
  "How many days lay between their meetings?",
  meetings
    .groupby("encounter")
    .rollup({ first_day: op.min("first_day"), last_day: op.max("last_day") })
    .orderby("first_day")
    .derive({ previous: op.lag("last_day", 1, null) })
    .derive({ days: (d) => d.previous && (op.parse_date(d.first_day) - op.parse_date(d.previous)) / 86400000 })
    .select("encounter", "first_day", "days"),
);

show(
  "How many calls were there a year, by who rang?",
  calls
    .groupby({
      year: (d) => op.slice(d.first_day, 0, 4),
      rang: (d) => (d.initiated_by === null ? "unknown" : op.join(d.initiated_by, "; ")),
    })
    .rollup({ calls: op.count() })
    .orderby("year", "rang"),
);

// A claim that names nobody is the publishers' own.
const place = ["record_kind", "record", "path"];
show(
  "Who says what where sources differ on how long?",
  from(claimRows())
    .filter((d) => d.minutes !== null)
    .derive({ path: (d) => `/disputes/${d.dispute}/claims/${d.id}` })
    .join(cited.orderby("publisher").reify(), [place, place])
    .groupby("record", "dispute", "id", "bound", "minutes")
    .rollup({ said_by: op.any("said_by"), publishers: op.array_agg_distinct("publisher") })
    .derive({ who: (d) => op.join(d.said_by.length ? d.said_by : d.publishers, "; ") })
    .select("record", "dispute", "who", "bound", "minutes")
    .orderby("record", "dispute", "who", "bound", "minutes"),
);

show(
  "Which sources carry most?",
  cited
    .derive({ of: (d) => `${d.record_kind}/${d.record}` })
    .groupby("source", "publisher")
    .rollup({ citations: op.count(), records: op.distinct("of") })
    .orderby(desc("citations"), "source")
    .slice(0, 10),
);

const named = from(topicRows())
  .filter((d) => d.aspect === "discussed" && (d.record_kind === "encounters" || d.record_kind === "calls"))
  .groupby("record", "topic")
  .rollup({ us: (d) => op.max(d.named_by_us ? 1 : 0), russia: (d) => op.max(d.named_by_russia ? 1 : 0) })
  .orderby("record", "topic");

show(
  "Which topics does each side name?",
  named
    .groupby("topic")
    .rollup({ us: op.sum("us"), russia: op.sum("russia") })
    .orderby("topic"),
);

show(
  "Whose words are quoted, and by how many publishers?",
  quotes
    .join(actors, ["speaker", "actor"])
    .select({ id: "id", name: "speaker" })
    .join(
      cited.filter((d) => d.record_kind === "quotes"),
      ["id", "record"],
    )
    .groupby("speaker")
    .rollup({ quotes: op.distinct("id"), publishers: op.distinct("publisher") })
    .orderby(desc("quotes"), "speaker"),
);

// Only where each side names what the two discussed: a side that gave no account left nothing out.
show(
  "What did Moscow report that Washington did not?",
  named
    .groupby("record")
    .filter((d) => op.max(d.us) && d.russia && !d.us)
    .ungroup()
    .select("record", "topic"),
);
