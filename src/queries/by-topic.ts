import type { NamingTopics } from "../citations/discussed-topics.ts";
import { isObject } from "../citations/member-path.ts";
import { nameIndex } from "../names/name-index.ts";
import { quoted } from "../names/quoted.ts";
import { requireString, typeInWords } from "../names/require-string.ts";
import { encounters } from "../records/encounters.ts";
import type { Encounter, Ids, Topic, TopicAspect } from "../records/types.ts";
import { topicAspects, topics } from "../records/vocabularies.ts";
import { groupBy } from "./group-by.ts";

/** What {@link byTopic} looks for. */
export interface TopicOptions {
  /** As what an account names the topic, or `"any"`; `"discussed"` if absent. */
  readonly as?: TopicAspect | "any";
}

/** Finds the encounters of which an account names a topic. */
export function byTopicIn<N extends Ids>(encounters: () => readonly Encounter<N>[]) {
  const knownTopics = nameIndex("topic", () => topics.map((topic) => [topic, topic] as const));
  const knownAspects = nameIndex("topic aspect", () =>
    [...topicAspects, "any" as const].map((aspect) => [aspect, aspect] as const),
  );
  const group = groupBy(encounters, keysOf);

  return (topic: string, options: TopicOptions = {}): readonly Encounter<N>[] => {
    requireString(topic, "byTopic(): topic");
    const as = aspectIn(options);
    requireString(as, "byTopic(): options.as");
    return group(keyOf(knownTopics.get(topic)[0], knownAspects.get(as)[0]));
  };
}

function aspectIn(options: unknown): unknown {
  if (!isObject(options)) throw new TypeError(`byTopic(): options must be an object, not ${typeInWords(options)}.`);
  const { as = "discussed", ...others } = options;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined)
    throw new TypeError(`byTopic(): options must be an object with no key but "as", not with ${quoted(unknown)}.`);
  return as;
}

function keyOf(topic: string, as: string): string {
  return `${topic} ${as}`;
}

/** What an encounter is found by. What was discussed stands on the encounter itself, in data of older formats only there. */
function keysOf<N extends Ids>({ topics, accounts }: Encounter<N>): Set<string> {
  const named = ((accounts as readonly NamingTopics[] | undefined) ?? [])
    .flatMap((account) => account.topics ?? [])
    .filter(({ as }) => as !== "discussed");
  const all = [...topics.map((topic) => ({ topic, as: "discussed" })), ...named];
  return new Set(all.flatMap(({ topic, as }) => [keyOf(topic, as), keyOf(topic, "any")]));
}

const query = /* @__PURE__ */ byTopicIn(() => encounters);

/**
 * Returns the encounters at which the two discussed a topic, by at least one account; or of which an account names it otherwise.
 *
 * An encounter may be found in several ways: a topic that was planned may also have been discussed, or be a reason why the meeting was
 * dropped. Its `accounts` say whose word it is.
 *
 * @param topic - One of the topics of {@link Topic}; case and whitespace do not matter.
 * @param options - As what an account names it: one of {@link TopicAspect}, or `"any"`; `"discussed"` if absent. Data of older formats
 *   know no aspects: what they tie to an encounter is found as discussed.
 * @returns A frozen array in chronological order, empty if no encounter has the topic; the same array each time.
 * @throws {@link UnknownNameError} if there is no such topic or aspect; it suggests the nearest.
 * @throws TypeError if `topic` or `options.as` is not a string, or `options` is not an object or has another key.
 * @example
 * ```ts
 * import { byTopic } from "trump-putin-encounters";
 *
 * console.log(byTopic("election-interference").map(({ id }) => id).join(" "));
 * // prints: hamburg-2017 da-nang-2017 helsinki-2018 osaka-2019
 * console.log("dropped for it:", byTopic("ukraine", { as: "reason" }).map(({ id }) => id).join(" "));
 * // prints: dropped for it: buenos-aires-2018 budapest-2025
 * ```
 */
export function byTopic(topic: Topic, options?: TopicOptions): readonly Encounter[] {
  return query(topic, options);
}
