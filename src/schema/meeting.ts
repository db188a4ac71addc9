import * as z from "zod";
import { citations } from "./citation.ts";
import { duration } from "./duration.ts";
import { actorId, edtf, memberId, prose, shortString } from "./values.ts";
import { meetingKind } from "./vocabularies.ts";

export const meeting = z
  .strictObject({
    id: memberId.meta({ description: "Unique within the encounter.", examples: ["one-on-one"] }),
    kind: meetingKind.meta({ description: "The form of the contact.", examples: ["one-on-one"] }),
    date: edtf.meta({ description: "When it took place, local date (EDTF).", examples: ["2018-07-16"] }),
    venue: prose
      .nullable()
      .meta({ description: "The building; null: no cited source says.", examples: ["Elbphilharmonie"] }),
    startTime: shortString(5)
      .regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, "must be a time of day from 00:00 to 23:59, such as 14:03")
      .nullable()
      .meta({
        description: "When it began, local time on a clock of 24 hours (hh:mm); null: no cited source says.",
        examples: ["14:03"],
      }),
    duration: duration.nullable().meta({
      description: "How long it lasted; null: no cited source says.",
      examples: [{ minutes: 120, bound: "at-least" }],
    }),
    initiatedBy: z
      .array(actorId)
      .min(1)
      .nullable()
      .meta({
        description: "Who started it; null: no cited source says.",
        examples: [["donald-trump"]],
      }),
    present: z
      .array(actorId)
      .nullable()
      .meta({
        description: "Who was there beyond the two and the interpreters; null: not known, empty: nobody.",
        examples: [[]],
      }),
    presentIsComplete: z
      .boolean()
      .nullable()
      .meta({
        description: "Whether `present` names everybody who was there; null: `present` is null.",
        examples: [true],
      }),
    interpreters: z
      .array(actorId)
      .nullable()
      .meta({
        description: "Who interpreted; null: not known, empty: nobody.",
        examples: [["unnamed-kremlin-interpreter-2017"]],
      }),
    notesTaken: z
      .boolean()
      .nullable()
      .meta({ description: "Whether notes were taken; null: no cited source says.", examples: [false] }),
    outcome: prose.nullable().meta({
      description: "What came of it, in our own words; null: no cited source says.",
      examples: ["No agreement was announced."],
    }),
    citations,
  })
  .meta({ id: "Meeting", description: "One contact of the two that did take place within an encounter." });
