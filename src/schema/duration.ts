import * as z from "zod";
import { durationBound } from "./vocabularies.ts";

export const duration = z
  .strictObject({
    minutes: z
      .int()
      .positive()
      .meta({ description: "A number of minutes.", examples: [120] }),
    bound: durationBound.meta({ description: "How to read the number.", examples: ["at-least"] }),
  })
  .meta({
    id: "Duration",
    description: '"More than two hours" is `{ minutes: 120, bound: "at-least" }`.',
  });
