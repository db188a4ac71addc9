import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { changeJson, copyToRun, member, runIn } from "./copy-of-project.ts";

const text = "The beekeepers counted nineteen jars. Nobody asked the badger.\nNobody slept. 🍯";

let folder: string;

beforeEach(() => {
  folder = copyToRun();
  mkdirSync(path.join(folder, "texts"));
  writeFileSync(path.join(folder, "texts/gazette.txt"), text);
  changeJson(path.join(folder, "data/sources.json"), (sources) => {
    member(sources, "kremlin-58014")["sha256"] = createHash("sha256").update(text).digest("hex");
  });
  vi.stubEnv("SOURCE_TEXTS", path.join(folder, "texts"));
});

afterEach(() => {
  vi.unstubAllEnvs();
});

const cite = (...parameters: string[]) => runIn(folder, "src/scripts/cite.ts", ...parameters);

describe("cite, as a command", () => {
  it("should print the citation, with selector, ready to paste", () => {
    const { status, stdout, stderr } = cite("kremlin-58014", "Nobody asked the badger.");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual({
      source: "kremlin-58014",
      selector: { type: "TextPositionSelector", start: 38, end: 62 },
    });
  });

  it("should be what `npm run cite` runs, with the words in quotes or not", () => {
    const ask = (...words: string[]) =>
      JSON.parse(
        execFileSync("npm", ["run", "--silent", "cite", "--", "kremlin-58014", ...words], {
          cwd: folder,
          encoding: "utf8",
          stdio: "pipe",
        }),
      ) as unknown;
    expect(ask("asked the badger")).toEqual({
      source: "kremlin-58014",
      selector: { type: "TextPositionSelector", start: 45, end: 61 },
    });
    expect(ask("asked", "the", "badger")).toEqual(ask("asked the badger"));
  });

  it("should run from a path that leads there by a link", () => {
    symlinkSync(folder, path.join(folder, "link"));
    expect(
      JSON.parse(runIn(path.join(folder, "link"), "src/scripts/cite.ts", "kremlin-58014", "slept").stdout),
    ).toMatchObject({ source: "kremlin-58014" });
  });

  it("should print each place, and say that there are several", () => {
    const { status, stdout, stderr } = cite("kremlin-58014", "Nobody");
    expect(status).toBe(0);
    expect(stdout.match(/"start"/g)).toHaveLength(2);
    expect(stderr).toBe("These words stand in 2 places; take the one that you mean.\n");
  });

  it.each<[what: string, parameters: string[], said: string]>([
    ["no source is given", [], 'Usage: npm run cite -- <source> "<words>"'],
    ["no words are given", ["kremlin-58014"], "Give the words that the source says."],
    ["the source is not known", ["kremlin-5801", "badger"], "the nearest: kremlin-58014,"],
    ["the words are not there", ["kremlin-58014", "hedgehog"], 'The text of kremlin-58014 does not have "hedgehog".'],
    ["the text is not at hand", ["bloomberg-2025-08", "hedgehog"], "set SOURCE_TEXTS to a folder that holds it"],
  ])("should fail in words where %s", (_, parameters, said) => {
    const { status, stdout, stderr } = cite(...parameters);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it("should say what is wrong with data/sources.json, where a source is left out for that", () => {
    changeJson(path.join(folder, "data/sources.json"), (sources) => {
      member(sources, "kremlin-58014")["url"] = "nowhere";
    });
    const { status, stderr } = cite("kremlin-58014", "badger");
    expect(status).toBe(1);
    expect(stderr).toContain("data/sources.json /kremlin-58014/url");
  });
});
