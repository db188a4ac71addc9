import { nameIndex } from "../names/name-index.ts";
import { encounters } from "../records/encounters.ts";
import type { Encounter, Topic } from "../records/types.ts";
import { topics } from "../records/vocabularies.ts";
import { groupBy } from "./group-by.ts";

const known = /* @__PURE__ */ nameIndex("topic", () => topics.map((topic) => [topic, topic] as const));
const group = /* @__PURE__ */ groupBy(
  () => encounters,
  (encounter: Encounter) => encounter.topics,
);

/**
 * The encounters to which a source ties a topic, in order of time; the same frozen array each time.
 *
 * @throws UnknownNameError if there is no such topic; it names the nearest.
 * @throws TypeError if the topic is not text.
 * @example
 * ```ts
 * import { byTopic } from "trump-putin-encounters";
 *
 * console.log(byTopic("election-interference").map(({ id }) => id).join(" "));
 * // prints: hamburg-2017 helsinki-2018 osaka-2019
 * ```
 */
export function byTopic(topic: Topic): readonly Encounter[] {
  const [name] = known.get(topic);
  return group(name);
}
