import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readValidProject, skippedRules } from "../../src/build/check.ts";
import { readProject } from "../../src/build/read-project.ts";
import { DataError } from "../../src/project/problem.ts";
import { root, texts } from "../project.ts";

/** JSON as a test changes it. */
type Json = Record<string, unknown>;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "read-project-"));
  cpSync(path.join(root, "data"), path.join(folder, "data"), { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Changes what a file of the copy holds. */
function change(file: string, edit: (value: Json) => void): void {
  const place = path.join(folder, file);
  const value = JSON.parse(readFileSync(place, "utf8")) as Json;
  edit(value);
  writeFileSync(place, JSON.stringify(value));
}

/** The member of a list, by its id. */
function member(list: unknown, id: string): Json {
  const found = (list as Json[]).find((known) => known["id"] === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}

/** The DataError that reading the copy throws. */
function thrown(): DataError {
  try {
    readValidProject(folder, texts);
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error("No DataError was thrown.");
}

describe("readProject", () => {
  it("should read all of data/", () => {
    const { project, problems } = readProject(folder, undefined);
    expect(problems).toEqual([]);
    expect(project.encounters.map(({ file, path: at, record }) => [file, at, record.id])).toContainEqual(["data/encounters/helsinki-2018.json", "", "helsinki-2018"]);
    expect(project.quotes.map(({ file, path: at, record }) => [file, at, record.id])).toContainEqual([
      "data/quotes/other.json",
      "/trump-2022-genius",
      "trump-2022-genius",
    ]);
    expect(project.actors.map(({ file, path: at }) => [file, at])).toContainEqual(["data/actors.json", "/kremlin"]);
    expect(project.sources.map(({ file, path: at }) => [file, at])).toContainEqual(["data/sources.json", "/kremlin-58014"]);
    expect(project.accounts.map(({ file, path: at }) => [file, at])).toContainEqual(["data/accounts.json", "/easy-rapport"]);
    expect(project.coverage.map(({ file, path: at }) => [file, at])).toEqual([["data/coverage.json", ""]]);
    expect(project.texts).toBeUndefined();
  });

  it("should hand on the texts of sources", () => {
    const held = new Map([["0".repeat(64), "The badger slept."]]);
    expect(readProject(folder, held).project.texts).toBe(held);
  });

  it("should pass over files that are no JSON by name", () => {
    writeFileSync(path.join(folder, "data/encounters/notes.txt"), "The badger slept.");
    expect(readProject(folder, undefined).problems).toEqual([]);
  });

  it("should report all wrong shapes of all files at once, each with file, path by id and value", () => {
    change("data/encounters/helsinki-2018.json", (encounter) => {
      member(encounter["meetings"], "one-on-one")["kind"] = "tea-party";
      member(encounter["accounts"], "rebukes")["by"] = "nobody";
    });
    change("data/encounters/hamburg-2017.json", (encounter) => {
      member(encounter["meetings"], "dinner")["menu"] = "honey";
    });
    change("data/encounters/moscow-2020.json", (encounter) => {
      delete (encounter["location"] as Json)["city"];
    });
    writeFileSync(path.join(folder, "data/encounters/osaka-2019.json"), '{ "id": "osaka-2019", ');
    change("data/quotes/other.json", (quotes) => {
      delete member(quotes, "trump-2022-genius")["setting"];
    });
    change("data/actors.json", (actors) => {
      member(actors, "kremlin")["side"] = "moon";
      member(actors, "john-mccain")["wikidata"] = 7;
    });
    writeFileSync(path.join(folder, "data/sources.json"), '{ "kremlin-58014": {} }');
    change("data/coverage.json", (coverage) => {
      coverage["accounts"] = null;
    });

    const { project, problems } = readProject(folder, undefined);

    const hamburg = project.encounters.find(({ record }) => record.id === "hamburg-2017");
    expect(hamburg).toBeUndefined();
    expect(problems.map(({ file, path: at }) => `${file} ${at}`)).toEqual([
      "data/encounters/hamburg-2017.json /meetings/dinner",
      "data/encounters/helsinki-2018.json /meetings/one-on-one/kind",
      "data/encounters/helsinki-2018.json /accounts/rebukes/by",
      "data/encounters/moscow-2020.json /location/city",
      "data/encounters/osaka-2019.json ",
      "data/quotes/other.json /trump-2022-genius/setting",
      "data/actors.json /john-mccain/wikidata",
      "data/actors.json /kremlin/side",
      "data/sources.json ",
      "data/coverage.json ",
    ]);
    expect(problems.map(({ value }) => value)).toEqual([
      expect.objectContaining({ id: "dinner", menu: "honey" }),
      "tea-party",
      "nobody",
      undefined,
      undefined,
      undefined,
      7,
      "moon",
      { "kremlin-58014": {} },
      expect.objectContaining({ accounts: null }),
    ]);
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('"menu"'),
      expect.stringContaining('"one-on-one"|"pull-aside"'),
      expect.stringContaining("expected array"),
      expect.stringContaining("expected string"),
      expect.stringMatching(/^cannot be read as JSON: ./),
      expect.stringContaining('"press"'),
      expect.stringContaining("expected string"),
      expect.stringContaining('"us"|"russia"|"other"'),
      "must be a list of records",
      expect.stringContaining('"accounts"'),
    ]);
  });

  it("should leave out the records that break their shape, and keep the others", () => {
    const before = readProject(folder, undefined).project;
    change("data/quotes/other.json", (quotes) => {
      member(quotes, "trump-2022-genius")["text"] = "";
    });
    change("data/encounters/helsinki-2018.json", (encounter) => {
      encounter["status"] = "postponed";
    });
    const { project, problems } = readProject(folder, undefined);
    expect(problems.map(({ file, path: at, value }) => [file, at, value])).toEqual([
      ["data/encounters/helsinki-2018.json", "/status", "postponed"],
      ["data/quotes/other.json", "/trump-2022-genius/text", ""],
    ]);
    expect(project.quotes).toEqual(before.quotes.filter(({ record }) => record.id !== "trump-2022-genius"));
    expect(project.encounters).toEqual(before.encounters.filter(({ record }) => record.id !== "helsinki-2018"));
    expect(project.actors).toEqual(before.actors);
  });

  it("should name records without an id by their position", () => {
    change("data/actors.json", (actors) => {
      delete member(actors, "donald-trump")["id"];
    });
    const { problems } = readProject(folder, undefined);
    expect(problems.map(({ file, path: at, value }) => [file, at, value])).toEqual([["data/actors.json", "/2/id", undefined]]);
  });

  it("should refuse the computed start and end", () => {
    change("data/encounters/helsinki-2018.json", (encounter) => {
      encounter["start"] = "2018-07-16";
    });
    const { problems } = readProject(folder, undefined);
    expect(problems.map(({ file, path: at, message }) => [file, at, message])).toEqual([
      ["data/encounters/helsinki-2018.json", "", expect.stringContaining('"start"')],
    ]);
  });

  it("should report a file that is not there", () => {
    rmSync(path.join(folder, "data/accounts.json"));
    expect(readProject(folder, undefined).problems).toEqual([
      { file: "data/accounts.json", path: "", value: undefined, message: expect.stringContaining("ENOENT") as unknown },
    ]);
  });
});

describe("readValidProject", () => {
  it("should give the project where nothing is wrong", () => {
    expect(readValidProject(folder, texts)).toEqual(readProject(folder, texts).project);
  });

  it("should list problems of shapes and of rules together", () => {
    change("data/actors.json", (actors) => {
      member(actors, "kremlin")["side"] = "moon";
    });
    change("data/encounters/helsinki-2018.json", (encounter) => {
      member(encounter["meetings"], "one-on-one")["date"] = "2018-07-17";
      encounter["topics"] = ["ukraine", "sanctions", "election-interference"];
    });
    const { problems, message } = thrown();
    expect(problems.map(({ file, path: at, value, rule }) => ({ file, path: at, value, rule }))).toEqual([
      { file: "data/actors.json", path: "/kremlin/side", value: "moon", rule: "shape" },
      { file: "data/encounters/helsinki-2018.json", path: "/meetings/one-on-one/date", value: "2018-07-17", rule: "chronology" },
      { file: "data/encounters/helsinki-2018.json", path: "/topics", value: ["ukraine", "sanctions", "election-interference"], rule: "sorted-topics" },
    ]);
    expect(message).toContain("The data have 3 problems:");
    expect(message).toMatch(/data\/actors\.json \/kremlin\/side\n {4}"moon": .*\[shape\]\n/);
    expect(message).toContain(
      'data/encounters/helsinki-2018.json /meetings/one-on-one/date\n    "2018-07-17": must lie within the encounter, 2018-07-16 [chronology]\n',
    );
  });

  it("should not say of records that were left out that what names them names nothing", () => {
    change("data/actors.json", (actors) => {
      member(actors, "donald-trump")["side"] = "moon";
    });
    change("data/sources.json", (sources) => {
      member(sources, "kremlin-58014")["url"] = "nowhere";
    });
    expect(thrown().problems.map(({ path: at, rule }) => [at, rule])).toEqual([
      ["/donald-trump/side", "shape"],
      ["/kremlin-58014/url", "shape"],
    ]);
  });

  it("should say of ids that nobody has where all shapes are right", () => {
    change("data/quotes/other.json", (quotes) => {
      member(quotes, "trump-2022-genius")["speaker"] = "donald-trumpp";
    });
    expect(thrown().problems.map(({ path: at, value, rule }) => [at, value, rule])).toEqual([["/trump-2022-genius/speaker", "donald-trumpp", "references"]]);
  });
});

describe("skippedRules", () => {
  it("should name the rules that need the texts of sources where none are at hand", () => {
    expect(skippedRules(undefined)).toEqual(["quotes-verbatim", "own-words"]);
  });

  it("should name none where the texts are at hand", () => {
    expect(skippedRules(new Map())).toEqual([]);
  });
});
