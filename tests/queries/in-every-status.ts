import { daNang2017, type Encounter, helsinki2018, moscow2020 } from "../../src/index.ts";

/** An encounter of every status; as no edition need have one that is still ahead, that one is made up. */
export const inEveryStatus: readonly Encounter[] = [
  helsinki2018,
  daNang2017,
  moscow2020,
  { ...helsinki2018, status: "scheduled", meetings: [] },
];
