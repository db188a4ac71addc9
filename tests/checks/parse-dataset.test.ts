import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/scripts/generate/compile.ts";
import { InvalidDataError, type FoundProblem } from "../../src/checks/problem.ts";
import { parseDataset } from "../../src/checks/parse-dataset.ts";
import { walk } from "../../src/citations/member-path.ts";
import { citationsFor } from "../../src/queries/citations-for.ts";
import { everyObject } from "../every-object.ts";
import { member, sure } from "./changes.ts";
import { problemsOf } from "./problems-of.ts";
import { freshDataset } from "../schema/dataset.ts";

/** The problems of the dataset after a change. */
function problemsAfter(change: (dataset: Dataset) => void): readonly FoundProblem[] {
  const dataset = freshDataset();
  change(dataset);
  return problemsOf(dataset);
}

/** Where problems lie, with the rules that found them. */
const places = (problems: readonly FoundProblem[]) => problems.map(({ path, rule }) => `${path} [${rule}]`);

describe("parseDataset", () => {
  it.each([
    ["a Uint8Array", Buffer.from("{}"), ""],
    ["a Date", { ...freshDataset(), coverage: new Date(0) }, "/coverage"],
    ["a Map", { ...freshDataset(), redirects: [new Map()] }, "/redirects/0"],
  ])("should refuse %s as one problem", (words, value, path) => {
    expect(problemsOf(value)).toMatchObject([
      { file: "dataset", path, rule: "shape", message: `must be plain data, as from JSON, and not ${words}` },
    ]);
  });

  it("should give a valid dataset back, equal and frozen through and through", () => {
    const parsed = parseDataset(freshDataset());
    expect(parsed).toEqual(freshDataset());
    expect(everyObject(parsed).length).toBeGreaterThan(500);
    for (const { object, path } of everyObject(parsed))
      if (!Object.isFrozen(object)) expect.fail(`${path} is not frozen`);
  });

  it("should leave its input as it was, and not frozen", () => {
    const input = freshDataset();
    const parsed = parseDataset(input);
    expect(input).toEqual(freshDataset());
    const shared = new Set(everyObject(parsed).map(({ object }) => object));
    for (const { object, path } of everyObject(input)) {
      if (Object.isFrozen(object)) expect.fail(`${path} was frozen`);
      if (shared.has(object)) expect.fail(`${path} is shared with the result`);
    }
  });

  it("should accept a dataset that is frozen already", () => {
    const frozen = parseDataset(freshDataset());
    expect(parseDataset(frozen)).toEqual(frozen);
  });

  it("should refuse a dispute that does not say why, and say what is missing", () => {
    const problems = problemsAfter(({ calls }) => {
      delete (member(member(calls, "call-2025-06-14").disputes, "duration") as { why?: string }).why;
    });
    expect(problems.map(({ path, message }) => [path, message])).toEqual([
      ["/calls/call-2025-06-14/disputes/duration/why", "is missing; it must be a string"],
    ]);
  });

  it("should accept a dataset without any record", () => {
    const empty = {
      ...freshDataset(),
      encounters: [],
      calls: [],
      proposals: [],
      claimedContacts: [],
      quotes: [],
      actors: [],
      sources: [],
      accounts: [],
      redirects: [],
    };
    expect(parseDataset(empty)).toEqual(empty);
  });

  it.each([
    ["null", null],
    ["undefined", undefined],
    ["a number", 1],
    ["a text", JSON.stringify({})],
    ["a list", []],
    ["a function", () => freshDataset()],
    ["a symbol", Symbol("dataset")],
    ["a promise", Promise.resolve()],
    ["a map", new Map(Object.entries(freshDataset()))],
  ])("should refuse %s", (_, value) => {
    expect(problemsOf(value).length).toBeGreaterThan(0);
    expect(problemsOf(value).every(({ rule }) => rule === "shape")).toBe(true);
  });

  it.each(["format", "coverage", "encounters", "quotes", "actors", "sources", "accounts"] as const)(
    "should miss %s where it is not there",
    (key) => {
      const { [key]: _, ...rest } = freshDataset();
      expect(places(problemsOf(rest))).toContain(`/${key} [shape]`);
    },
  );

  it.each([
    [
      1,
      "is the format of older editions; this version of trump-putin-encounters checks format 2. createDataset() and compareEditions() still read format 1; to check it, install the version that it came from, such as trump-putin-encounters@1",
    ],
    [3, "is the format of newer editions; this version of trump-putin-encounters reads format 2. Update the package"],
    ...[0, -1, "2", null, 1.5, NaN, [], {}].map((format) => [
      format,
      "is not the number of a format; this version of trump-putin-encounters reads format 2",
    ]),
  ])(
    "should refuse the format %j with one problem that says what reads it, whatever else it holds",
    (format, words) => {
      expect(problemsOf({ format, encounters: 7 })).toEqual([
        { file: "dataset", path: "/format", value: format, message: words, rule: "shape" },
      ]);
    },
  );

  it.each([
    ["without a format", {}],
    ["whose format is undefined", { format: undefined }],
  ])("should miss the format of a dataset %s", (_, change) => {
    const { format: __, ...rest } = freshDataset();
    expect(problemsOf({ ...rest, ...change })).toEqual([
      { file: "dataset", path: "/format", value: undefined, message: "is missing; it must be 2", rule: "shape" },
    ]);
  });

  it("should not take what an object inherits for its format", () => {
    const messages = problemsOf(Object.create({ format: 3 })).map(({ message }) => message);
    expect(messages).not.toContainEqual(expect.stringContaining("newer editions"));
  });

  it("should refuse two records of one id", () => {
    const problems = problemsAfter(({ actors, encounters }) => {
      actors.push(member(actors, "vladimir-putin"));
      const { accounts } = member(encounters, "helsinki-2018");
      accounts.push(sure(accounts[0]));
    });
    expect(places(problems)).toEqual([
      "/actors/vladimir-putin/id [unique-ids]",
      "/encounters/helsinki-2018/accounts/trump-on-intelligence [unique-ids]",
    ]);
  });

  it("should refuse references that lead nowhere, and name the nearest", () => {
    const problems = problemsAfter(({ quotes, encounters }) => {
      member(quotes, "putin-2017-punished").speaker = "vladimir-puttin";
      sure(member(member(encounters, "osaka-2019").accounts, "had-to-wait").citations[0]).source = "bloomberg-2025-80";
    });
    expect(problems).toEqual([
      expect.objectContaining({
        path: "/encounters/osaka-2019/accounts/had-to-wait/citations/0/source",
        value: "bloomberg-2025-80",
        rule: "references",
      }),
      expect.objectContaining({
        path: "/quotes/putin-2017-punished/speaker",
        value: "vladimir-puttin",
        rule: "references",
        message: expect.stringMatching(
          /^is no id among the actors; correct it, or add it there; the nearest: vladimir-putin/,
        ) as unknown,
      }),
      expect.objectContaining({ path: "/quotes/putin-2017-punished/continues", rule: "chronology" }),
    ]);
  });

  it("should refuse a start or end other than the computed one", () => {
    const problems = problemsAfter(({ encounters }) => {
      member(encounters, "da-nang-2017").start = "2017-11-09";
    });
    expect(problems).toEqual([
      {
        file: "dataset",
        path: "/encounters/da-nang-2017/start",
        value: "2017-11-09",
        message: "must be 2017-11-10",
        rule: "computed-spans",
      },
    ]);
  });

  it("should refuse a held encounter without meetings, and a cancellation on one that was held", () => {
    const problems = problemsAfter(({ encounters }) => {
      member(encounters, "osaka-2019").meetings = [];
      Object.assign(member(encounters, "helsinki-2018"), { cancellation: null });
    });
    expect(places(problems)).toEqual([
      "/encounters/helsinki-2018/cancellation [shape]",
      "/encounters/osaka-2019/meetings [shape]",
    ]);
  });

  it("should give all problems of shapes at once, by id, with value and message", () => {
    const problems = problemsAfter(({ encounters, quotes, sources, coverage }) => {
      Object.assign(member(member(encounters, "hamburg-2017").meetings, "dinner"), { kind: "banquet" });
      Object.assign(member(encounters, "paris-2018").location, { latitude: 91, planet: "Earth" });
      Object.assign(member(quotes, "trump-2022-genius"), { text: " padded" });
      Object.assign(member(sources, "kremlin-58014"), { url: "javascript:alert(1)" });
      Object.assign(coverage.quotes, { from: 2014 });
    });
    expect(problems).toHaveLength(6);
    expect(problems).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          path: "/encounters/hamburg-2017/meetings/dinner/kind",
          value: "banquet",
          message: expect.stringContaining('"bilateral"') as unknown,
        }),
        expect.objectContaining({
          path: "/encounters/paris-2018/location/latitude",
          value: 91,
          message: expect.stringContaining("90") as unknown,
        }),
        expect.objectContaining({
          path: "/encounters/paris-2018/location/planet",
          value: "Earth",
          message: expect.stringContaining("not known here") as unknown,
        }),
        expect.objectContaining({
          path: "/quotes/trump-2022-genius/text",
          value: " padded",
          message: expect.stringContaining("begin or end with a space") as unknown,
        }),
        expect.objectContaining({ path: "/sources/kremlin-58014/url", value: "javascript:alert(1)" }),
        expect.objectContaining({
          path: "/coverage/quotes/from",
          value: 2014,
          message: expect.stringContaining("must be a string, not a number") as unknown,
        }),
      ]),
    );
  });

  it("should give all broken rules at once", () => {
    const problems = problemsAfter(({ encounters, quotes }) => {
      const { cancellation } = withStatusIn(encounters, "buenos-aires-2018", "cancelled");
      cancellation.announcedOn = "2018-12-24";
      member(encounters, "osaka-2019").topics.reverse();
      member(quotes, "mccain-2018-tyrant").language = "English";
      member(quotes, "mccain-2018-tyrant").date = "yesterday";
    });
    expect(places(problems)).toEqual([
      "/quotes/mccain-2018-tyrant/date [edtf-dates]",
      "/encounters/osaka-2019/topics [computed-topics]",
      "/encounters/buenos-aires-2018/cancellation/announcedOn [chronology]",
      "/quotes/mccain-2018-tyrant/language [language-tags]",
      "/encounters/buenos-aires-2018/cancellation/announcedOn [evidence-dates]",
      "/encounters/buenos-aires-2018/cancellation/announcedOn [evidence-dates]",
    ]);
  });

  it("should say where the coverage and a redirect break a rule", () => {
    const problems = problemsAfter(({ coverage, redirects }) => {
      coverage.calls.from = "yesterday";
      redirects.unshift({ kind: "actors", from: "nobody", to: ["nobody-either"] });
    });
    expect(problems.map(({ file, path, rule }) => [file, path, rule])).toEqual([
      ["dataset", "/redirects/0/to", "redirects"],
      ["dataset", "/coverage/calls/from", "edtf-dates"],
    ]);
  });

  it("should write no path through what a record is not", () => {
    expect(places(problemsOf({ ...freshDataset(), actors: [null, [], "x", { id: 7 }] }))).toContain(
      "/actors/0 [shape]",
    );
  });
});

/** An encounter of a dataset with a status. */
function withStatusIn<S extends Dataset["encounters"][number]["status"]>(
  encounters: Dataset["encounters"],
  id: string,
  status: S,
) {
  const found = member(encounters, id);
  if (found.status !== status) throw new Error(`${id} is not ${status}.`);
  return found as Extract<typeof found, { status: S }>;
}

describe("paths of problems", () => {
  it("should lead, within a record, to the value of the problem, and be paths that citationsFor takes", () => {
    const wrong = freshDataset();
    Object.assign(sure(member(wrong.calls, "call-2017-01-28").durations[0]), { minutes: -1, bound: "exactlyish" });
    Object.assign(sure(member(wrong.calls, "call-2017-01-28").citations[0]), { source: "Nobody", page: 7 });
    Object.assign(member(member(wrong.encounters, "hamburg-2017").meetings, "dinner"), { kind: "banquet", "a/b~c": 1 });
    Object.assign(sure(member(member(wrong.encounters, "hamburg-2017").disputes, "dinner-duration").claims[0]), {
      by: 7,
    });
    member(wrong.encounters, "osaka-2019").topics.push("golf" as never);
    Object.assign(sure(wrong.quotes.find(({ variants }) => variants.length)?.variants[0]), { language: 7 });
    const found = problemsOf(wrong);
    expect(found).toHaveLength(9);
    for (const { path, value } of found) {
      const [, kind = "", id = "", rest = ""] = /^\/(\w+)\/([^/]+)(.*)$/.exec(path) ?? [];
      const record = member(wrong[kind as "quotes"], id);
      const way = walk(record, rest);
      expect("steps" in way && way.steps.at(-1)?.value, path).toEqual(value);
      expect(() => citationsFor(record as never, rest), path).not.toThrow();
    }
  });
});

describe("parseDataset, given what an attacker may give", () => {
  const polluting = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}';
  const text = JSON.stringify(freshDataset());

  it.each<[where: string, from: string, at: string]>([
    ["the dataset", "{", ""],
    ["an encounter", '"encounters":[{', "/encounters/hamburg-2017"],
    ["a location", '"location":{', "/encounters/hamburg-2017/location"],
    ["a citation", '"citations":[{', ""],
  ])("should refuse __proto__ and constructor as keys of %s, and pollute nothing", (_, from, at) => {
    const problems = problemsOf(JSON.parse(text.replace(from, `${from}${polluting},`)));
    expect(problems.map(({ path }) => path)).toEqual([
      expect.stringMatching(`${at}.*/__proto__$`),
      expect.stringMatching(`${at}.*/constructor$`),
    ]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(Object.prototype).not.toHaveProperty("polluted");
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("should refuse %s where an id is named", (id) => {
    const problems = problemsAfter(({ quotes }) => {
      member(quotes, "trump-2022-genius").speaker = id;
      member(quotes, "trump-2022-genius").continues = id;
    });
    expect(problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["/quotes/trump-2022-genius/speaker", "/quotes/trump-2022-genius/continues"]),
    );
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it.each<[what: string, change: (dataset: Dataset & Record<string, unknown>) => void, at: string]>([
    ["a dataset that holds itself", (dataset) => Object.assign(dataset, { self: dataset }), "/self"],
    ["encounters that are the dataset", (dataset) => Object.assign(dataset, { encounters: dataset }), "/encounters"],
    [
      "encounters that hold themselves",
      (dataset) => dataset.encounters.push(dataset.encounters as never),
      "/encounters/\\d+",
    ],
    [
      "an encounter that is its own meeting",
      ({ encounters }) => {
        const hamburg = member(encounters, "hamburg-2017");
        hamburg.meetings.push(hamburg as never);
      },
      "/encounters/hamburg-2017/meetings/hamburg-2017/kind",
    ],
    [
      "citations that hold themselves",
      ({ quotes }) => {
        const { citations } = member(quotes, "putin-2014-why-alaska");
        citations.push(citations as never);
      },
      "/quotes/putin-2014-why-alaska/citations",
    ],
  ])("should refuse %s", (_, change, at) => {
    const dataset = freshDataset();
    change(dataset);
    expect(problemsOf(dataset).map(({ path }) => path)).toContainEqual(expect.stringMatching(`^${at}`));
  });

  it("should refuse objects nested a hundred thousand deep", () => {
    let deep: unknown = "bottom";
    for (let level = 0; level < 100_000; level++) deep = { deep };
    expect(places(problemsOf({ ...freshDataset(), actors: deep }))).toEqual(["/actors [shape]"]);
  });

  it("should refuse texts of megabytes where a date, an id, a tag or a path stands", () => {
    const long = "1".repeat(2_000_000);
    const problems = problemsAfter(({ quotes, encounters }) => {
      Object.assign(member(quotes, "trump-2022-genius"), { date: `Y${long}`, language: long, speaker: `a${long}` });
      sure(member(encounters, "helsinki-2018").accounts[0]).about = `/${long}`;
    });
    expect(problems.map(({ path, message }) => [path, message])).toEqual([
      ["/encounters/helsinki-2018/accounts/trump-on-intelligence/about", "must have no more than 500 characters"],
      ["/quotes/trump-2022-genius/speaker", "must have no more than 100 characters"],
      ["/quotes/trump-2022-genius/date", "must have no more than 64 characters"],
      ["/quotes/trump-2022-genius/language", "must have no more than 100 characters"],
    ]);
    expect(new InvalidDataError(problems).message.length).toBeLessThan(2000);
  });
});

describe("parseDataset, given an array with a hole", () => {
  const hole = (at: number) => [{ id: "a" }, "b", null, 4].slice(0, at).concat(new Array<never>(1), "after");

  it.each<[string, unknown, string, number]>([
    ["the whole", hole(0), "", 0],
    ["a key", { encounters: hole(3) }, "/encounters", 3],
    ["a key with a slash", { "a/b": hole(1) }, "/a~1b", 1],
    [
      "a member with an id",
      { encounters: [{ id: "helsinki-2018", meetings: hole(2) }] },
      "/encounters/helsinki-2018/meetings",
      2,
    ],
    ["a member without an id", { encounters: [7, { meetings: hole(0) }] }, "/encounters/1/meetings", 0],
    ["an array in an array", { encounters: [[], [hole(4)]] }, "/encounters/1/0", 4],
    [
      "an object with an id that is no member",
      { encounters: { id: "a", meetings: hole(0) } },
      "/encounters/meetings",
      0,
    ],
    ["what is not the first", { calls: [1], quotes: {}, actors: hole(1), sources: hole(0) }, "/actors", 1],
  ])("should refuse one in %s, and say where", (_, value, path, at) => {
    expect(problemsOf(value)).toEqual([
      {
        file: "dataset",
        path,
        value: undefined,
        message: `has a hole at index ${at}, which JSON does not know; give a value, or leave the member out`,
        rule: "shape",
      },
    ]);
  });

  it("should refuse it at once, be it billions long", () => {
    expect(places(problemsOf({ format: 2, encounters: new Array<unknown>(2 ** 32 - 1) }))).toEqual([
      "/encounters [shape]",
    ]);
  });

  it("should take undefined for a value, and an object with a length for no array", () => {
    expect(places(problemsOf({ ...freshDataset(), redirects: [undefined], length: 2 }))).toEqual([
      "/redirects/0 [shape]",
      "/length [shape]",
    ]);
  });

  it.each([
    [100, "has a hole at index 0"],
    [101, "stands under a key that is not known here"],
  ])("should look %i levels deep", (levels, words) => {
    let deep: unknown = new Array<unknown>(1);
    for (let level = 0; level < levels; level++) deep = { deep };
    expect(problemsOf(deep).at(-1)?.message).toContain(words);
  });

  it("should look once into an object that stands twice, or holds itself twice", () => {
    const twice: Record<string, unknown> = { ...freshDataset() };
    Object.assign(twice, { one: twice, other: twice });
    expect(places(problemsOf(twice))).toEqual(["/one [shape]", "/other [shape]"]);
  });
});
