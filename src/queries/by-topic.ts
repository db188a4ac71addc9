import { nameIndex } from "../names/name-index.ts";
import { encounters } from "../records/encounters.ts";
import type { Encounter, Names, Topic } from "../records/types.ts";
import { topics } from "../records/vocabularies.ts";
import { groupBy } from "./group-by.ts";

/** Finds the encounters to which a source ties a topic. */
export function byTopicIn<N extends Names>(encounters: () => readonly Encounter<N>[]) {
  const known = nameIndex("topic", () => topics.map((topic) => [topic, topic] as const));
  const group = groupBy(encounters, (encounter) => encounter.topics);

  return (topic: string): readonly Encounter<N>[] => {
    const [name] = known.get(topic);
    return group(name);
  };
}

const query = /* @__PURE__ */ byTopicIn(() => encounters);

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
 * // prints: hamburg-2017 da-nang-2017 helsinki-2018 osaka-2019
 * ```
 */
export function byTopic(topic: Topic): readonly Encounter[] {
  return query(topic);
}
