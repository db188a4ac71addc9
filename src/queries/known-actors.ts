import { nameIndex } from "../names/name-index.ts";
import { respellPerson } from "../names/respell-person.ts";
import { actorNames } from "../records/actor-names.ts";

/** The names of actors, each with the actor's id. */
export const knownActors = /* @__PURE__ */ nameIndex(
  "actor",
  () => actorNames.flatMap(([id, ...names]) => [...names, id].map((name) => [name, id] as const)),
  respellPerson,
);
