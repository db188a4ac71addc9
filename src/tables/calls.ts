import type { Call, Ids } from "../records/types.ts";
import type { Table } from "./table.ts";

export const calls: Table<{ call: Call<Ids> }, "calls"> = {
  name: "calls",
  row: "call",
  meaning: "A phone call of the two as presidents.",
  key: ["id"],
  parts: { call: "Call" },
  columns: {
    id: "call.id",
    date_washington: "call.date.washington",
    date_moscow: "call.date.moscow",
    first_day: { path: "call.start", meaning: "The first day of the two dates; computed." },
    last_day: { path: "call.end", meaning: "The last day of the two dates; computed." },
    participants: "call.participants",
    initiated_by: "call.initiatedBy",
    minutes: {
      path: "call.durations.0.minutes",
      meaning: "How many minutes it lasted, by the length to show first; `call_durations` has every length.",
    },
    bound: "call.durations.0.bound",
    durations: {
      schema: { type: "integer", minimum: 0 },
      meaning: "How many lengths are given: rows of `call_durations`.",
      example: 2,
      read: ({ call }) => call.durations.length,
    },
    topics: "call.topics",
    no_readout_from: "call.noReadoutFrom",
    summary: "call.summary",
    certainty: "call.certainty",
  },
  rows: ({ calls }) => calls.map((call) => ({ call })),
};
