import { idIndex } from "../names/name-index.ts";
import { redirects } from "../records/redirects.ts";
import { encounterIds } from "../records/encounter-ids.ts";

/** The ids of encounters. */
export const knownEncounters = /* @__PURE__ */ idIndex(
  "encounter",
  () => encounterIds.map((id) => [id, id] as const),
  () => redirects,
);
