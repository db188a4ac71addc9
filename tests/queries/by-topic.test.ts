import { describe, expect, it } from "vitest";
import { byTopic, encounters, type Topic } from "../../src/index.ts";
import { topic } from "../../src/schema/vocabularies.ts";
import { describeLookup } from "./lookup.ts";

const topics = topic.options;

describe("byTopic", () => {
  describeLookup({ kind: "topic", names: topics, ask: byTopic as (name: string) => unknown });

  it.each(topics)("should give the encounters tied to %s, in order of time", (topic) => {
    expect(byTopic(topic)).toEqual(encounters.filter(({ topics }) => topics.includes(topic)));
    expect(byTopic(topic)).toSatisfy(Object.isFrozen);
  });

  it("should know where Ukraine was a subject or a reason", () => {
    expect(byTopic("ukraine").map(({ id }) => id)).toEqual(
      expect.arrayContaining(["hamburg-2017", "helsinki-2018", "buenos-aires-2018", "anchorage-2025"]),
    );
  });

  it("should suggest the topic for a word like it", () => {
    expect(() => byTopic("Ukrainian" as Topic)).toThrow('Unknown topic "Ukrainian". The nearest known: "ukraine".');
  });
});
