import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import {
  byTopic,
  createDataset,
  encounters,
  type Topic,
  type TopicOptions,
  UnknownNameError,
} from "../../src/index.ts";
import { byTopicIn } from "../../src/queries/by-topic.ts";
import { topic, topicAspect } from "../../src/schema/vocabularies.ts";
import { root } from "../project.ts";
import { describeLookup } from "./lookup.ts";

const topics = topic.options;
const aspects = topicAspect.options;
const idsOf = (topic: Topic, options?: TopicOptions) => byTopic(topic, options).map(({ id }) => id);

describe("byTopic", () => {
  describeLookup({ kind: "topic", names: topics, ask: byTopic as (name: string) => unknown });

  it.each(topics)("should give the encounters at which they discussed %s, in order of time", (topic) => {
    expect(byTopic(topic)).toEqual(encounters.filter(({ topics }) => topics.includes(topic)));
    expect(byTopic(topic)).toSatisfy(Object.isFrozen);
    expect(byTopic(topic, { as: "discussed" })).toBe(byTopic(topic));
    expect(byTopic(topic, {})).toBe(byTopic(topic));
    expect(byTopic(topic, { as: undefined })).toBe(byTopic(topic));
  });

  it.each(aspects)("should give the encounters of which an account names a topic as %s", (as) => {
    const found = topics.flatMap((topic) => byTopic(topic, { as }));
    expect(found.length).toBeGreaterThan(0);
    for (const topic of topics) {
      const named = encounters.filter(({ accounts }) =>
        accounts.some((account) => account.topics.some((one) => one.topic === topic && one.as === as)),
      );
      expect(byTopic(topic, { as })).toEqual(named);
      expect(byTopic(topic, { as })).toBe(byTopic(topic, { as }));
      expect(byTopic(topic, { as })).toSatisfy(Object.isFrozen);
    }
  });

  it.each(topics)("should give every encounter of which an account names %s as anything, once", (topic) => {
    const found = new Set(aspects.flatMap((as) => byTopic(topic, { as })));
    expect(byTopic(topic, { as: "any" })).toEqual(encounters.filter((encounter) => found.has(encounter)));
  });

  it("should know where they talked about Ukraine, and what was dropped for it", () => {
    expect(idsOf("ukraine")).toEqual([
      "hamburg-2017",
      "helsinki-2018",
      "buenos-aires-2018",
      "osaka-2019",
      "anchorage-2025",
    ]);
    expect(idsOf("ukraine", { as: "reason" })).toEqual(["buenos-aires-2018", "budapest-2025"]);
    expect(idsOf("ukraine")).not.toContain("budapest-2025");
  });

  it("should suggest the topic for a word like it", () => {
    expect(() => byTopic("Ukrainian" as Topic)).toThrow('Unknown topic "Ukrainian". The nearest known: "ukraine".');
  });

  describe("its options", () => {
    describeLookup({
      kind: "topic aspect",
      names: [...aspects, "any"],
      ask: (as) => {
        try {
          return byTopic("ukraine", { as: (as as string | undefined) ?? null } as TopicOptions);
        } catch (error) {
          // As the other parameters are named.
          if (error instanceof TypeError) error.message = error.message.replace("options.as", "as");
          throw error;
        }
      },
    });

    it("should suggest the aspect for a word like it", () => {
      expect(() => byTopic("ukraine", { as: "reasons" as "reason" })).toThrow(UnknownNameError);
      expect(() => byTopic("ukraine", { as: "reasons" as "reason" })).toThrow(
        'Unknown topic aspect "reasons". The nearest known: "reason".',
      );
    });

    it.each([
      [
        "another key",
        { aspect: "reason" },
        'byTopic(): options must be an object with no key but "as", not with "aspect".',
      ],
      ["a string", "reason", "byTopic(): options must be an object, not a string."],
      ["null", null, "byTopic(): options must be an object, not null."],
      ["an array", ["reason"], "byTopic(): options must be an object, not an array."],
      ["a number, as of a callback", 0, "byTopic(): options must be an object, not a number."],
      ["an aspect that is no string", { as: 1 }, "byTopic(): options.as must be a string, not a number."],
    ])("should refuse %s", (_, options, message) => {
      expect(() => byTopic("ukraine", options as TopicOptions)).toThrow(new TypeError(message));
    });
  });

  it("should answer over data of the format 1 what these tie to an encounter, which know no aspects", () => {
    const edition = path.join(root, "data/releases/1.1.0.json");
    const old = createDataset(JSON.parse(readFileSync(edition, "utf8")) as never);
    for (const topic of topics) {
      const tied = old.encounters.filter((encounter) => encounter.topics.includes(topic));
      expect(old.byTopic(topic)).toEqual(tied);
      expect(old.byTopic(topic, { as: "any" })).toEqual(tied);
      for (const as of ["planned", "reason", "aftermath"] as const)
        expect(() => old.byTopic(topic, { as })).toThrow(
          `byTopic(): options.as must be "discussed" or "any" here, not "${as}": in data of format 1, accounts name no topics.`,
        );
    }
  });

  describe("over data in which not every account names topics", () => {
    const discussed = { id: "discussed", topics: ["ukraine"] };
    const told = { id: "told", topics: [], accounts: [{ topics: [{ topic: "iran", as: "reason" }] }, {}] };
    const silent = { id: "silent", topics: ["iran"], accounts: [{}] };
    const over = (...encounters: object[]) => byTopicIn(() => encounters as never);

    it("should answer by what the others name", () => {
      expect(over(silent, told)("iran", { as: "reason" })).toEqual([told]);
      expect(over(silent, told)("iran", { as: "any" })).toEqual([silent, told]);
      expect(over(silent, told)("iran")).toEqual([silent]);
    });

    it("should answer with nothing where there are no accounts at all", () => {
      expect(over(discussed)("ukraine", { as: "reason" })).toEqual([]);
      expect(over(discussed)("ukraine")).toEqual([discussed]);
      expect(over()("ukraine", { as: "planned" })).toEqual([]);
    });

    it("should refuse an aspect where no account names a topic", () => {
      expect(() => over(discussed, silent)("ukraine", { as: "reason" })).toThrow(TypeError);
    });

    it("should take what was discussed from the encounter itself", () => {
      const account = { topics: [{ topic: "syria", as: "discussed" }] };
      expect(over({ id: "a", topics: [], accounts: [account] })("syria")).toEqual([]);
    });
  });
});
