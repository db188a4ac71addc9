import { nameIndex } from "../names/name-index.ts";
import { encounterIds } from "../records/encounter-ids.ts";

/** The ids of encounters. */
export const knownEncounters = /* @__PURE__ */ nameIndex("encounter", () =>
  encounterIds.map((id) => [id, id] as const),
);
