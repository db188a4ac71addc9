import { describe, expect, it } from "vitest";
import { walkParts } from "../../src/citations/member-path.ts";
import { parseDataset } from "../../src/checks/parse-dataset.ts";
import { freshDataset } from "../schema/dataset.ts";
import { member, sure } from "./changes.ts";
import { problemsOf } from "./problems-of.ts";

describe("parseDataset, given more than anybody writes", () => {
  it("should refuse a hundred thousand wrong records with a message that can be read", () => {
    const value = { ...freshDataset(), accounts: Array<number>(100_000).fill(7) };
    expect(problemsOf(value)).toHaveLength(100_000);
    expect(() => parseDataset(value)).toThrow(/and 99900 more; .*\n$/);
    try {
      parseDataset(value);
    } catch (error) {
      expect((error as Error).message.length).toBeLessThan(20_000);
    }
  });

  it("should refuse strings of a million characters in every field that holds one, and never overflow the stack", () => {
    const texts = [
      "a-".repeat(500_000),
      "/a".repeat(500_000),
      "Q1\u0301".repeat(300_000),
      "https://a.b/%20".repeat(70_000),
    ];
    const whole = freshDataset();
    const records = [sure(whole.encounters[0]), sure(whole.quotes[0]), sure(whole.actors[0]), sure(whole.sources[0])];
    const one = {
      ...whole,
      encounters: [records[0]],
      calls: [],
      proposals: [],
      claimedContacts: [],
      quotes: [records[1]],
      actors: [records[2]],
      sources: [records[3]],
      accounts: [],
      redirects: [],
    };
    const fields = records
      .flatMap((record) => walkParts(record))
      .flatMap(({ value }) =>
        Object.entries(value).flatMap(([key, held]) => (typeof held === "string" ? [{ value, key, held }] : [])),
      );
    // Each field once, and the id of the last record only: the path of each problem repeats an id.
    const changed = fields.filter(
      ({ key, value }, at) =>
        (key === "id" ? value === records[3] : fields.findIndex((field) => field.key === key) === at) &&
        // Its status tells the shape of an encounter, and with another all else goes unread.
        key !== "status",
    );
    for (const text of texts) {
      for (const { value, key } of changed) Object.assign(value, { [key]: text });
      const found = new Set(problemsOf(one).map(({ path }) => path.replace(/.*\//, "")));
      expect(found).toEqual(new Set(changed.map(({ key }) => key)));
    }
    expect(new Set(changed.map(({ key }) => key)).size).toBeGreaterThan(25);
  });

  it("should follow a chain of five hundred quotes, and find where it leads back", () => {
    const dataset = freshDataset();
    const first = member(dataset.quotes, "putin-2017-punished");
    const links = Array.from({ length: 500 }, (_, at) => ({
      ...first,
      id: `link-${at}`,
      continues: `link-${at + 1}`,
    }));
    dataset.quotes.push(...links, { ...first, id: "link-500" });
    expect(parseDataset(dataset).quotes).toHaveLength(501 + freshDataset().quotes.length);
    sure(dataset.quotes.at(-1)).continues = "link-498";
    expect(problemsOf(dataset).map(({ path }) => path)).toEqual([
      "/quotes/link-498/continues",
      "/quotes/link-499/continues",
      "/quotes/link-500/continues",
    ]);
  });

  it("should refuse five hundred references that lead nowhere, and suggest names for the first", () => {
    const dataset = freshDataset();
    const quote = member(dataset.quotes, "trump-2022-genius");
    dataset.quotes.push(
      ...Array.from({ length: 500 }, (_, at) => ({
        ...quote,
        id: `copy-${at}`,
        continues: `trump-2022-geniuss-${at}`,
      })),
    );
    const problems = problemsOf(dataset);
    expect(problems.map(({ rule }) => rule).filter((rule) => rule === "references")).toHaveLength(500);
    expect(problems[0]?.message).toContain("the nearest: ");
    expect(problems[499]?.message).toBe("is no id among the quotes; correct it, or add it there");
  });
});
