import { describe, expect, it } from "vitest";
import { nearest } from "../../src/names/nearest.ts";

const places = ["Helsinki", "Hamburg", "Buenos Aires", "Russia", "Osaka", "Washington, D.C."];

describe("nearest", () => {
  it.each([
    ["Helsinky", "Helsinki"],
    ["washington dc", "Washington, D.C."],
    ["Buenos", "Buenos Aires"],
    ["Ösaca", "Osaka"],
  ])("should see that %j is most like %j", (text, name) => {
    expect(nearest(text, places)[0]).toBe(name);
  });

  it.each([
    ["Putin", ["vladimir-putin"]],
    ["bloomberg", ["bloomberg-2025-08", "bloomberg-2153866"]],
    ["pu", []],
    ["08", []],
    ["-", []],
  ])("should find %j where it is a word of a name", (word, names) => {
    expect(nearest(word, ["vladimir-putin", "bloomberg-2153866", "bloomberg-2025-08", "computing-2018"])).toEqual(
      names,
    );
  });

  it.each([
    ["Foreign Minister Lavrov", ["Lavrov"]],
    ["Владимир Путин", ["Путин"]],
    ["the talks in Osaka, Japan", ["Japan", "Osaka"]],
    ["It is in DC", []],
    [`${"x".repeat(200)} Osaka`, []],
  ])("should find in %j the names that are words of it", (text, names) => {
    expect(nearest(text, ["Lavrov", "Путин", "Osaka", "Japan", "DC"])).toEqual(names);
  });

  it.each([
    ["Foreign Minister Lavrof", ["Lavrov"]],
    ["Lavrof, Sergei, in Osakka", ["Lavrov", "Osaka"]],
    ["Lavrof in Osaka", ["Osaka"]],
    ["to Irin then", ["Iran"]],
    ["to Ira then", []],
    ["Minister Lavr", []],
  ])("should find in %j, which is like no name, the names that a word of it is almost", (text, names) => {
    expect(nearest(text, ["Osaka", "Lavrov", "Iran"])).toEqual(names);
  });

  it.each([
    ["elections", ["election-interference"]],
    ["elections-interference", ["election-interference"]],
    ["interferense", ["election-interference"]],
    ["Trup", ["Donald Trump"]],
    ["Iraq", ["Iran"]],
    ["arms", ["arm-control"]],
    ["aims", []],
  ])("should find %j where it is almost a word of a name", (text, names) => {
    expect(nearest(text, ["sanctions", "election-interference", "arm-control", "Donald Trump", "Iran"], 1)).toEqual(
      names,
    );
  });

  it("should take the letters of several words for no word", () => {
    expect(nearest("dinner/0", ["dinner-of-all-the-leaders-of-the-world"])).toEqual([]);
    expect(nearest("dinner0", ["dinner-of-all-the-leaders-of-the-world"])).toHaveLength(1);
  });

  it("should compare sixty-four letters, of what was asked for and of a name", () => {
    const [short, long] = ["a".repeat(60), "a".repeat(60) + "b".repeat(70)];
    expect(nearest(long, [short])).toEqual([short]);
    expect(nearest(short, [long])).toEqual([long]);
  });

  it("should put a name that is almost the same before one of which a word is", () => {
    expect(nearest("Trumb", ["Donald Trump", "Trump"])).toEqual(["Trump", "Donald Trump"]);
  });

  it("should put a name with a wrong letter before one that is a word of what was asked for", () => {
    expect(nearest("Da Nang Vietnan", ["Nang", "Da Nang Vietnam"])).toEqual(["Da Nang Vietnam", "Nang"]);
  });

  it("should return at most three names, each once, the nearest first", () => {
    const known = ["Hamburg", "Hamburger", "Hamburgo", "Homburg", "Helsinki"];
    expect(nearest("Hamburgh", [...known, ...known])).toEqual(["Hamburg", "Hamburgo", "Hamburger"]);
    expect(nearest("Hamburgh", known, 1)).toEqual(["Hamburg"]);
  });

  it("should return one name for each thing that names stand for", () => {
    const known = [
      { name: "Vladimir Putin", values: [1] },
      { name: "vladimir-putin", values: [1] },
      { name: "Vladimir Putkin", values: [2] },
    ];
    expect(nearest("Vladimir Puttin", known)).toEqual(["Vladimir Putin", "Vladimir Putkin"]);
  });

  it.each(["Хельсинки", "大阪", "", "?", "Xyz"])("should return nothing that is unlike %j", (text) => {
    expect(nearest(text, ["AR", "AR-C", "Alaska", ...places])).toEqual([]);
  });

  it("should return nothing that is unlike megabytes", () => {
    expect(nearest("Osaka".repeat(1_000_000), places)).toEqual([]);
  });

  it("should put names that are as near in the order of letters, whatever their order among the known", () => {
    for (const known of [
      ["Osakb", "Osakc"],
      ["Osakc", "Osakb"],
    ])
      expect(nearest("Osaka", known)).toEqual(["Osakb", "Osakc"]);
  });

  it("should return nothing where nothing is known", () => {
    expect(nearest("Osaka", [])).toEqual([]);
  });
});
