import * as z from "zod";
import { shortString, sourceId } from "./values.ts";

export const textPositionSelector = z
  .strictObject({
    type: z
      .literal("TextPositionSelector")
      .meta({ description: "The kind of selector.", examples: ["TextPositionSelector"] }),
    start: z
      .int()
      .nonnegative()
      .meta({ description: "The first code point, counted from 0.", examples: [2010] }),
    end: z
      .int()
      .positive()
      .meta({ description: "The code point after the last.", examples: [2065] }),
  })
  .meta({
    id: "TextPositionSelector",
    description:
      "Where in the source's text the evidence stands: a TextPositionSelector of the W3C Web Annotation Data Model. " +
      "Positions are code points of the UTF-8 text whose SHA-256 the source gives; the end is excluded.",
  });

export const citation = z
  .strictObject({
    source: sourceId.meta({ description: "The source that says it.", examples: ["kremlin-58014"] }),
    supports: z
      .array(shortString(100).min(1))
      .min(1)
      .optional()
      .meta({
        description: "The keys of the object around it that this citation supports; absent: all of them.",
        examples: [["duration"]],
      }),
    selector: textPositionSelector.optional().meta({
      description: "Where in the source's text; given where the project holds the text.",
      examples: [{ type: "TextPositionSelector", start: 2010, end: 2065 }],
    }),
  })
  .meta({
    id: "Citation",
    description: "Which source says what the object around it holds, and where in that source.",
  });

export const citations = z.array(citation).min(1).meta({
  description: "Who says so. Nested parts without citations of their own are covered by these.",
});
