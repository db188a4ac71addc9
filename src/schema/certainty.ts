import * as z from "zod";
import { vocabulary } from "./vocabulary.ts";

export const certainty = vocabulary("Certainty", "How sure a record is; computed from its citations.", {
  confirmed:
    "Two sources that do not depend on each other say so; copies and retellings of one report are one source, weak sources none.",
  reported: "One source says so, or weak sources only.",
  disputed:
    "Sources contradict each other on whether or in what sense it happened; the record's disputes say who says what.",
});

/** How many sources that do not depend on each other attest that something was said. */
export const independentSources = z.int().nonnegative();
