// What `npm start` shows: the built package, imported by its own name, answering queries within 80 columns.
import Table from "cli-table3";
import {
  callsBetween,
  cancelled,
  citationsFor,
  daNang2017,
  disputed,
  edition,
  formatDate,
  formatSource,
  getActor,
  getQuote,
  getSource,
  label,
  meetingCounts,
  met,
  reportedOnlyBy,
  speakersOf,
  titleOf,
  type ActorId,
  type Duration,
} from "trump-putin-encounters";

const NOT_KNOWN = "not known";
const DINNER = "/meetings/dinner/duration";

const names = (ids: readonly ActorId[] | null) => ids?.map((id) => getActor(id).name).join(", ") ?? NOT_KNOWN;

const lasting = ({ bound, minutes }: Pick<Duration, "bound" | "minutes">) =>
  `${bound === "exactly" ? "" : `${label(bound).toLowerCase()} `}${minutes} min`;

const show = (title: string, head: string[], widths: number[], rows: string[][]) => {
  const table = new Table({ head, colWidths: widths, wordWrap: true, style: { head: [], border: [], compact: true } });
  table.push(...rows);
  console.log(`\n${title}\n${table.toString()}`);
};

/** Text in lines of at most 78 letters, indented. */
const wrapped = (text: string) => text.replace(/(.{1,76})(?: |$)/g, "  $1\n").trimEnd();

console.log(`trump-putin-encounters ${edition.version}, data ${edition.digest.slice(0, 12)}…`);

const counts = meetingCounts();
show(
  "meetingCounts(): how often did they meet? It depends on what you count.",
  ["times", "what is counted"],
  [7, 70],
  [
    [`${counts.encounters}`, "encounters at which they met"],
    [`${counts.planned}`, "encounters whose planned meeting took place"],
    [`${counts.talks}`, "meetings at which they talked; an encounter may have several"],
    [`${counts.contacts}`, "times they came together, greetings included"],
  ],
);

show(
  "met(): the encounters at which they met",
  ["when", "where", "the plan", "longest"],
  [32, 15, 12, 16],
  met().map(({ date, location, status, meetings }) => {
    const [longest] = meetings.flatMap(({ duration }) => duration ?? []).sort((a, b) => b.minutes - a.minutes);
    return [formatDate(date), location.city, label(status), longest ? lasting(longest) : NOT_KNOWN];
  }),
);

show(
  "cancelled(): the meetings that were dropped, and by whom",
  ["meeting", "by", "made known"],
  [32, 20, 24],
  cancelled().map((encounter) => [
    titleOf(encounter),
    names(encounter.cancellation.by),
    encounter.cancellation.announcedOn === null ? NOT_KNOWN : formatDate(encounter.cancellation.announcedOn),
  ]),
);

show(
  'callsBetween("2025", "2026"): the phone calls of two years',
  ["call", "length", "who rang"],
  [32, 19, 25],
  callsBetween("2025", "2026").map((call) => {
    const [length] = call.durations;
    const agreed = call.participants.every((id) => call.initiatedBy?.includes(id));
    return [
      titleOf(call),
      length ? lasting(length) : NOT_KNOWN,
      agreed ? "both agreed on it" : names(call.initiatedBy),
    ];
  }),
);

show(
  'disputed("hamburg-2017"): how long did they talk at the dinner?',
  ["who says", "what", "sources"],
  [34, 32, 10],
  disputed("hamburg-2017")
    .filter(({ path }) => path === DINNER)
    .flatMap(({ claims }) => claims)
    .map((claim) => [
      speakersOf(claim).join(", "),
      typeof claim.value === "object" && "minutes" in claim.value ? lasting(claim.value) : String(claim.value),
      String(claim.independentSources),
    ]),
);

const SHOWN = 5;
const oneSided = reportedOnlyBy("russia").filter(({ record }) => "participants" in record);
show(
  'reportedOnlyBy("russia"): what did Moscow report that Washington did not?',
  ["call", "subject"],
  [34, 43],
  Array.from(
    Map.groupBy(oneSided, ({ record }) => record),
    ([record, found]) => [titleOf(record), found.map(({ topic }) => label(topic)).join(", ")],
  ).slice(-SHOWN),
);

console.log("\ngetQuote(): a few of their words");
for (const id of [
  "putin-2014-why-alaska",
  "trump-2018-dont-see-any-reason",
  "trump-2018-would-wouldnt",
  "trump-2025-no-deal",
  "putin-2025-next-time",
] as const) {
  const { speaker, date, text } = getQuote(id);
  console.log(
    `${wrapped(`“${text}”`)}\n    ${getActor(speaker).name}, ${date === null ? NOT_KNOWN : formatDate(date)}`,
  );
}

const GRADES = ["primary", "press", "weak"];
const topics = daNang2017.topics.map((topic) => label(topic)).join(", ");
console.log(
  `\ncitationsFor(daNang2017, "/topics"): who says so?\nThe topics in ${daNang2017.location.city}: ${topics}.`,
);
const sources = [...new Set(citationsFor(daNang2017, "/topics").map(({ source }) => getSource(source)))];
// Official sources first; each address on a line of its own, so that a terminal makes it a link.
for (const source of sources.sort((a, b) => GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade)).slice(0, 3))
  console.log(`${wrapped(formatSource(source, { url: false }))}\n  ${source.url}`);

console.log(`
What next?
  npm install trump-putin-encounters
  README.md                       what there is, and how to use it
  docs/query-the-data.md          questions, each with the code that answers it
  docs/encounters-and-calls.md    every encounter and call, to read`);
