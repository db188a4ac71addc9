import type { Call, CallDuration, Ids } from "../records/types.ts";
import { pathOfPart, type Place, placeAt } from "./place.ts";
import type { Table } from "./table.ts";

interface Parts {
  call: Call<Ids>;
  duration: CallDuration<Ids>;
  at: Place;
}

export const callDurations: Table<Parts, "calls"> = {
  name: "call_durations",
  row: "callDuration",
  meaning: "One statement of how long a call lasted.",
  key: ["call", "nth"],
  references: [{ columns: ["call"], table: "calls", key: ["id"] }],
  parts: { call: "Call", duration: "CallDuration" },
  columns: {
    call: { path: "call.id", meaning: "The call." },
    nth: {
      schema: { type: "integer", minimum: 1 },
      meaning: "Its place among the lengths of the call; 1 is the one to show first.",
      example: 1,
      read: ({ at }) => at.nth,
    },
    path: pathOfPart("/durations/0"),
    said_by: "duration.by",
    minutes: "duration.minutes",
    bound: "duration.bound",
  },
  rows: ({ calls }) =>
    calls.flatMap((call) =>
      call.durations.map((duration, index) => ({ call, duration, at: placeAt("durations", index) })),
    ),
};
