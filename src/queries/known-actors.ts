import { nameIndex } from "../names/name-index.ts";
import { actorNames } from "../records/actor-names.ts";

/** The names of actors, each with the actor's id. */
export const knownActors = /* @__PURE__ */ nameIndex("actor", () =>
  actorNames.flatMap((names) => names.map((name) => [name, names[0]] as const)),
);
