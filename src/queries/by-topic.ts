import { nameIndex } from "../names/name-index.ts";
import { requireString } from "../names/require-string.ts";
import { encounters } from "../records/encounters.ts";
import type { Encounter, Ids, Topic } from "../records/types.ts";
import { topics } from "../records/vocabularies.ts";
import { groupBy } from "./group-by.ts";

/** Finds the encounters for which a source names a topic. */
export function byTopicIn<N extends Ids>(encounters: () => readonly Encounter<N>[]) {
  const known = nameIndex("topic", () => topics.map((topic) => [topic, topic] as const));
  const group = groupBy(encounters, (encounter) => encounter.topics);

  return (topic: string): readonly Encounter<N>[] => {
    requireString(topic, "byTopic(): topic");
    const [name] = known.get(topic);
    return group(name);
  };
}

const query = /* @__PURE__ */ byTopicIn(() => encounters);

/**
 * Returns the encounters for which a source names the topic.
 *
 * @param topic - One of the topics of {@link Topic}; case and whitespace do not matter.
 * @returns A frozen array in chronological order, empty if no encounter has the topic; the same array each time.
 * @throws {@link UnknownNameError} if there is no such topic; it suggests the nearest.
 * @throws TypeError if `topic` is not a string.
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
