import { byTopicIn } from "../engine/by-topic.ts";
import { encounters } from "../records/encounters.ts";
import type { Encounter, Topic } from "../records/types.ts";

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
