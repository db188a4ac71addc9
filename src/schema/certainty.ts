import * as z from "zod";
import { vocabulary } from "./vocabulary.ts";

export const certainty = vocabulary("Certainty", "How sure a record is; computed from its citations and accounts.", {
  confirmed:
    "Two sides say so, or two sources that do not depend on each other; of a call, two sides. Retellings of a report are one source with it, " +
    "weak sources none.",
  reported: "One side or one source says so, or weak sources only.",
  disputed:
    "Sources contradict each other on whether or in what sense it happened; the record's disputes say who says what.",
});

/** How many sources that do not depend on each other attest that something was said. */
export const independentSources = z.int().nonnegative();
