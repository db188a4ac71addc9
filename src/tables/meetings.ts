import type { Encounter, Ids, Meeting } from "../records/types.ts";
import type { Table } from "./table.ts";

export const meetings: Table<{ encounter: Encounter<Ids>; meeting: Meeting<Ids> }, "encounters"> = {
  name: "meetings",
  row: "meeting",
  meaning: "A contact that took place within an encounter.",
  key: ["encounter", "id"],
  references: [{ columns: ["encounter"], table: "encounters", key: ["id"] }],
  parts: { encounter: "Encounter", meeting: "Meeting" },
  columns: {
    encounter: { path: "encounter.id", meaning: "The encounter to which it belongs." },
    id: "meeting.id",
    kind: "meeting.kind",
    date: "meeting.date",
    first_day: { firstDayOf: "meeting.date" },
    last_day: { lastDayOf: "meeting.date" },
    start_time: "meeting.startTime",
    venue: "meeting.venue",
    minutes: { path: "meeting.duration.minutes", meaning: "How many minutes it lasted, as `bound` says." },
    bound: "meeting.duration.bound",
    initiated_by: "meeting.initiatedBy",
    present: "meeting.present",
    present_is_complete: "meeting.presentIsComplete",
    interpreters: "meeting.interpreters",
    notes_taken: "meeting.notesTaken",
    outcome: "meeting.outcome",
  },
  rows: ({ encounters }) =>
    encounters.flatMap((encounter) => encounter.meetings.map((meeting) => ({ encounter, meeting }))),
};
