import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { replaceAll, type Written } from "../../../src/scripts/generate/replace-all.ts";
import { copyOfProject } from "../copy-of-project.ts";

let folder: string;

beforeEach(() => {
  folder = copyOfProject();
  mkdirSync(path.join(folder, "hive"));
  writeFileSync(path.join(folder, "hive/old"), "old");
  writeFileSync(path.join(folder, "notes"), "old");
});

const at = (name: string) => path.join(folder, name);
const read = (name: string) => readFileSync(at(name), "utf8");
const replace = (...targets: [name: string, written: Written][]) => {
  replaceAll(new Map(targets.map(([name, written]) => [at(name), written])));
};

describe("replaceAll", () => {
  it("should put folders and files in place of old ones, whole", () => {
    replace(
      [
        "hive",
        new Map([
          ["new", "1"],
          ["comb/cell", "2"],
        ]),
      ],
      ["notes", "3"],
    );
    expect([read("hive/new"), read("hive/comb/cell"), read("notes")]).toEqual(["1", "2", "3"]);
    expect(existsSync(at("hive/old"))).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(["hive", "notes"]);
  });

  it("should make folders and files that were not there, and the folders around them", () => {
    replace(["a/b/hive", new Map([["new", "1"]])], ["c/notes", "2"]);
    expect([read("a/b/hive/new"), read("c/notes")]).toEqual(["1", "2"]);
  });

  it("should clear away what a run that was cut off left", () => {
    mkdirSync(at("hive.new"));
    writeFileSync(at("hive.new/left"), "left");
    mkdirSync(at("hive.old"));
    replace(["hive", new Map([["new", "1"]])]);
    expect([readdirSync(folder).sort(), readdirSync(at("hive"))]).toEqual([["hive", "notes"], ["new"]]);
  });

  it("should leave all as it was where something cannot be written", () => {
    expect(() => {
      replace(["hive", new Map([["new", "1"]])], ["notes/within", "2"]);
    }).toThrow();
    expect([read("hive/old"), read("notes"), readdirSync(folder).sort()]).toEqual(["old", "old", ["hive", "notes"]]);
  });

  it("should put back what it had replaced where a later place cannot be taken", () => {
    // The last rename fails: by then, the folder around its place has been replaced by one without room for it.
    mkdirSync(at("hive/inner"));
    expect(() => {
      replace(["notes", "new"], ["hive", new Map([["new", "1"]])], ["hive/inner/cell", "2"]);
    }).toThrow();
    expect([read("hive/old"), read("notes")]).toEqual(["old", "old"]);
    expect(readdirSync(folder).sort()).toEqual(["hive", "notes"]);
  });
});
