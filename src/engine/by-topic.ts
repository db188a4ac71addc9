import { nameIndex } from "../names/name-index.ts";
import type { Encounter, Names } from "../records/types.ts";
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
