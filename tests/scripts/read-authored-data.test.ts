import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { readAuthoredData } from "../../src/scripts/read-authored-data.ts";
import { changeJson, copyOfProject, type Json, member } from "./copy-of-project.ts";

let folder: string;

beforeEach(() => {
  folder = copyOfProject("data");
});

/** Changes what a file of the copy holds. */
function change(file: string, edit: (value: Json) => void): void {
  changeJson(path.join(folder, file), edit);
}

describe("readAuthoredData", () => {
  it("should read all of data/", () => {
    const { project, problems } = readAuthoredData(folder, undefined);
    expect(problems).toEqual([]);
    expect(project.encounters.map(({ file, path: at, record }) => [file, at, record.id])).toContainEqual([
      "data/encounters/helsinki-2018.json",
      "",
      "helsinki-2018",
    ]);
    expect(project.quotes.map(({ file, path: at, record }) => [file, at, record.id])).toContainEqual([
      "data/quotes/other.json",
      "/trump-2022-genius",
      "trump-2022-genius",
    ]);
    expect(project.actors.map(({ file, path: at }) => [file, at])).toContainEqual(["data/actors.json", "/kremlin"]);
    expect(project.sources.map(({ file, path: at }) => [file, at])).toContainEqual([
      "data/sources.json",
      "/kremlin-58014",
    ]);
    expect(project.accounts.map(({ file, path: at }) => [file, at])).toContainEqual([
      "data/accounts.json",
      "/easy-rapport",
    ]);
    expect(project.coverage.map(({ file, path: at }) => [file, at])).toEqual([["data/coverage.json", ""]]);
    expect(project.texts).toBeUndefined();
  });

  it("should hand on the texts of sources", () => {
    const held = new Map([["0".repeat(64), "The badger slept."]]);
    expect(readAuthoredData(folder, held).project.texts).toBe(held);
  });

  it.each([
    ["data/encounters/2099/reykjavik-2099.json", "is not read; move it to data/encounters/reykjavik-2099.json"],
    ["data/encounters/reykjavik-2099.txt", "is not read; move it to data/encounters/reykjavik-2099.json"],
    ["data/encounters/reykjavik-2099.JSON", "is not read; move it to data/encounters/reykjavik-2099.json"],
    ["data/encounters/reykjavik-2099.jsonc", "is not read; move it to data/encounters/reykjavik-2099.json"],
    ["data/encounter/reykjavik-2099.json", "is not read; move it to data/encounters/reykjavik-2099.json"],
    ["data/Calls/call-2099-01-01.json", "is not read; move it to data/calls/call-2099-01-01.json"],
    ["data/quotes.json", "is not read; put its records into files of data/quotes/"],
    ["data/actor.json", "is not read; put its records into data/actors.json"],
    ["data/actors/kremlin.json", "is not read; put its records into data/actors.json"],
    [
      "data/reykjavik-2099.json",
      "is not read; move it to where its records belong, such as data/encounters/, or out of data/",
    ],
    [
      "data/releases/old/0.9.0.json",
      "is not read; move it to where its records belong, such as data/encounters/, or out of data/",
    ],
  ])("should report %s, which nothing reads, and where it belongs", (file, message) => {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), "[]");
    expect(readAuthoredData(folder, undefined).problems).toEqual([
      {
        file,
        path: "",
        value: undefined,
        message: expect.stringMatching(message.replace("such as data/encounters/", "such as data/\\w+/")) as unknown,
        rule: "shape",
      },
    ]);
  });

  it("should pass over what tools leave in hidden files", () => {
    writeFileSync(path.join(folder, "data/encounters/.DS_Store"), "");
    expect(readAuthoredData(folder, undefined).problems).toEqual([]);
  });

  it.each<[what: string, bytes: Buffer, words: string]>([
    [
      "begins with a byte order mark",
      Buffer.from("\ufeff[]"),
      "it begins with a byte order mark (BOM); save it as UTF-8 without one",
    ],
    ["is UTF-16 with a mark", Buffer.from("\ufeff[]", "utf16le"), "it is encoded in UTF-16; save it as UTF-8"],
    [
      "is UTF-16 with a mark, the other way round",
      Buffer.from("\ufeff[]", "utf16le").swap16(),
      "it is encoded in UTF-16; save it as UTF-8",
    ],
    [
      "is UTF-16 without a mark",
      Buffer.from("[]", "utf16le"),
      "it holds NUL characters, as UTF-16 does; save it as UTF-8",
    ],
    ["is Windows-1252", Buffer.from('["Dvo\xf8\xe1k"]', "latin1"), "it is not encoded in UTF-8; save it as UTF-8"],
  ])("should say in words that a file %s", (_, bytes, words) => {
    writeFileSync(path.join(folder, "data/accounts.json"), bytes);
    expect(readAuthoredData(folder, undefined).problems).toEqual([
      {
        file: "data/accounts.json",
        path: "",
        value: undefined,
        message: `cannot be read as JSON: ${words}`,
        rule: "shape",
      },
    ]);
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

    const { project, problems } = readAuthoredData(folder, undefined);

    const hamburg = project.encounters.find(({ record }) => record.id === "hamburg-2017");
    expect(hamburg).toBeUndefined();
    expect(problems.map(({ file, path: at }) => `${file} ${at}`)).toEqual([
      "data/encounters/hamburg-2017.json /meetings/dinner/menu",
      "data/encounters/helsinki-2018.json /meetings/one-on-one/kind",
      "data/encounters/helsinki-2018.json /accounts/rebukes/by",
      "data/encounters/moscow-2020.json /location/city",
      "data/encounters/osaka-2019.json ",
      "data/quotes/other.json /trump-2022-genius/setting",
      "data/actors.json /john-mccain/wikidata",
      "data/actors.json /kremlin/side",
      "data/sources.json ",
      "data/coverage.json /accounts",
    ]);
    expect(problems.map(({ value }) => value)).toEqual([
      "honey",
      "tea-party",
      "nobody",
      undefined,
      undefined,
      undefined,
      7,
      "moon",
      { "kremlin-58014": {} },
      null,
    ]);
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^stands under a key that is not known here; correct the key, or remove it; the nearest: /),
      expect.stringMatching(/^must be one of "bilateral", "one-on-one", /),
      "must be an array, not a string",
      "is missing; it must be a string",
      expect.stringMatching(/^cannot be read as JSON: ./),
      expect.stringMatching(/^is missing; it must be one of "meeting", "press", /),
      "must be a string or null, not a number",
      expect.stringMatching(/^must be one of "us", "russia", "other" or null/),
      "must be an array of records",
      expect.stringMatching(/^stands under a key that is not known here; correct the key, or remove it; the nearest: /),
    ]);
  });

  it("should leave out the records that break their shape, and keep the others", () => {
    const before = readAuthoredData(folder, undefined).project;
    change("data/quotes/other.json", (quotes) => {
      member(quotes, "trump-2022-genius")["text"] = "";
    });
    change("data/encounters/helsinki-2018.json", (encounter) => {
      encounter["status"] = "postponed";
    });
    const { project, problems } = readAuthoredData(folder, undefined);
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
      delete (actors as unknown as Json[])[0]?.["id"];
    });
    const { problems } = readAuthoredData(folder, undefined);
    expect(problems.map(({ file, path: at, value }) => [file, at, value])).toEqual([
      ["data/actors.json", "/0/id", undefined],
    ]);
  });

  it("should refuse the computed start and end", () => {
    change("data/encounters/helsinki-2018.json", (encounter) => {
      encounter["start"] = "2018-07-16";
    });
    const { problems } = readAuthoredData(folder, undefined);
    expect(problems.map(({ file, path: at, message }) => [file, at, message])).toEqual([
      ["data/encounters/helsinki-2018.json", "/start", expect.stringContaining("not known here")],
    ]);
  });

  it("should report a file that is not there", () => {
    rmSync(path.join(folder, "data/accounts.json"));
    expect(readAuthoredData(folder, undefined).problems).toEqual([
      {
        file: "data/accounts.json",
        path: "",
        value: undefined,
        message: expect.stringContaining("ENOENT") as unknown,
        rule: "shape",
      },
    ]);
  });

  it.each(["data/encounters", "data/quotes"])("should report that %s is not there", (missing) => {
    rmSync(path.join(folder, missing), { recursive: true });
    expect(readAuthoredData(folder, undefined).problems).toEqual([
      {
        file: missing,
        path: "",
        value: undefined,
        message: expect.stringMatching(/^cannot be read as a folder: ENOENT/) as unknown,
        rule: "shape",
      },
    ]);
  });
});
