import { describe, expect, it } from "vitest";
import { KINDS } from "../../../src/checks/kinds.ts";
import { discussedTopics } from "../../../src/citations/discussed-topics.ts";
import { compile } from "../../../src/scripts/generate/compile.ts";
import { parseDataset } from "../../../src/checks/parse-dataset.ts";
import { project, record } from "../../project.ts";

/** A copy of the project whose records stand in another order. */
function shuffled() {
  const copy = structuredClone(project);
  return Object.assign(copy, {
    encounters: [...copy.encounters].reverse(),
    quotes: [...copy.quotes].reverse(),
    actors: [...copy.actors].reverse(),
    sources: [...copy.sources].reverse(),
  });
}

/** Whether texts stand in order, equal ones beside each other. */
const inOrder = (texts: readonly string[]) => texts.every((text, at) => text >= (texts[at - 1] ?? ""));

describe("compile", () => {
  it("should give a valid dataset that holds every record", () => {
    const dataset = compile(project);
    expect(parseDataset(dataset)).toEqual(dataset);
    for (const kind of KINDS) {
      expect(new Set(dataset[kind].map(({ id }) => id))).toEqual(
        new Set(project[kind].map((filed) => filed.record.id)),
      );
      expect(dataset[kind]).toHaveLength(project[kind].length);
    }
    expect(dataset.format).toBe(2);
    expect(dataset.coverage).toEqual(project.coverage[0]?.record);
  });

  it("should add what is computed, and change nothing else", () => {
    const authoredOf = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value, (key, held: unknown) => (computed.has(key) ? undefined : held)));
    const computed = new Set(["certainty", "independentSources", "noReadoutFrom", "follows"]);
    for (const { start, end, topics, ...authored } of compile(project).encounters) {
      expect(authoredOf(authored)).toEqual(record(project, "encounters", authored.id));
      expect(start <= end).toBe(true);
      expect(topics).toEqual(discussedTopics(authored));
    }
    const { start, end } = compile(project).encounters.find(({ id }) => id === "washington-2018") ?? {};
    expect([start, end]).toEqual(["2018-09-01", "2018-11-30"]);
  });

  it("should put encounters in order of time, and actors and sources in order of their ids", () => {
    const { encounters, actors, sources } = compile(shuffled());
    expect(inOrder(encounters.map(({ start }) => start))).toBe(true);
    expect(inOrder(actors.map(({ id }) => id))).toBe(true);
    expect(inOrder(sources.map(({ id }) => id))).toBe(true);
  });

  it("should put the encounter that ends first before another that begins on its day", () => {
    const copy = structuredClone(project);
    record(copy, "encounters", "osaka-2019").date = "2018-07-16/2018-07-18";
    record(copy, "encounters", "osaka-2019").meetings = [];
    Object.assign(record(copy, "encounters", "osaka-2019"), { status: "scheduled" });
    const ids = compile(copy).encounters.map(({ id }) => id);
    expect(ids.indexOf("osaka-2019")).toBe(ids.indexOf("helsinki-2018") + 1);
  });

  it("should put quotes in order of time, those without a date last", () => {
    const copy = shuffled();
    record(copy, "quotes", "putin-2014-why-alaska").date = null;
    const { quotes } = compile(copy);
    const dated = quotes.filter(({ date }) => date !== null);
    expect(quotes.slice(dated.length).map(({ id }) => id)).toContain("putin-2014-why-alaska");
    expect(quotes.slice(0, dated.length)).toEqual(dated);
    expect(inOrder(dated.map(({ date }) => date ?? ""))).toBe(true);
  });

  it("should keep the quotes of one day in the order in which they are written", () => {
    const ids = compile(project).quotes.map(({ id }) => id);
    expect(ids.indexOf("putin-2017-punished")).toBe(ids.indexOf("putin-2017-schedules") + 1);
  });

  it("should give the same whatever the order of files", () => {
    const ids = ({ encounters, actors, sources }: ReturnType<typeof compile>) =>
      [encounters, actors, sources].map((records) => records.map(({ id }) => id));
    expect(ids(compile(shuffled()))).toEqual(ids(compile(project)));
  });

  it("should say that the coverage is missing", () => {
    expect(() => compile({ ...project, coverage: [] })).toThrow("data/coverage.json is missing.");
  });
});
