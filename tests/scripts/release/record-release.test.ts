import { validateCFF, validateCFFFile } from "cffjs";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";
import { citationFile, type CffManifest } from "../../../src/scripts/release/emit-cff.ts";
import { recordRelease } from "../../../src/scripts/release/record-release.ts";
import { readReleaseDates } from "../../../src/scripts/release/release-dates.ts";
import { InvalidDataError } from "../../../src/checks/problem.ts";
import { root } from "../../project.ts";

const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as CffManifest;

/** A project of its own with a version and release dates; removed after the test. */
function project(version: string, dates: unknown = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), "release-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  mkdirSync(path.join(folder, "data"));
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ ...manifest, version }));
  writeFileSync(path.join(folder, "data/release-dates.json"), JSON.stringify(dates));
  return folder;
}

describe("CITATION.cff", () => {
  it("should be valid by the schema of the Citation File Format 1.2.0", () => {
    expect(validateCFFFile(path.join(root, "CITATION.cff"))).toMatchObject({ "cff-version": "1.2.0", type: "dataset" });
  });

  it("should be what the version, its release date and package.json make it: run npm run release:prepare", () => {
    expect(readFileSync(path.join(root, "CITATION.cff"), "utf8")).toBe(
      citationFile(manifest, readReleaseDates(root)[manifest.version]),
    );
  });

  it("should be refused by the same schema with a field that it does not know, or without an author", () => {
    const cff = () => parse(citationFile(manifest, "2026-11-05")) as Record<string, unknown>;
    expect(() => validateCFF({ ...cff(), digest: "ab" })).toThrow(/additional/);
    expect(() => validateCFF({ ...cff(), authors: [] })).toThrow();
  });

  it("should keep dates and versions as text, whatever they look like", () => {
    expect(parse(citationFile({ ...manifest, version: "1.10" }, "2026-11-05"))).toMatchObject({
      version: "1.10",
      "date-released": "2026-11-05",
    });
  });
});

describe("recordRelease", () => {
  it("should write the day of a version that has none, before those of older ones, and say it in a valid CITATION.cff", () => {
    const folder = project("1.1.0", { "1.0.0": "2026-11-01" });
    recordRelease(folder, "2026-12-24");
    expect(readReleaseDates(folder)).toEqual({ "1.1.0": "2026-12-24", "1.0.0": "2026-11-01" });
    expect(validateCFFFile(path.join(folder, "CITATION.cff"))).toMatchObject({
      version: "1.1.0",
      "date-released": "2026-12-24",
    });
  });

  it("should keep the day of a version that has one", () => {
    const folder = project("1.0.0", { "1.0.0": "2026-11-01" });
    recordRelease(folder, "2026-12-24");
    expect(readReleaseDates(folder)).toEqual({ "1.0.0": "2026-11-01" });
    expect(validateCFFFile(path.join(folder, "CITATION.cff"))).toMatchObject({ "date-released": "2026-11-01" });
  });

  it("should write no day for the version before the first release", () => {
    const folder = project("0.0.0");
    recordRelease(folder, "2026-12-24");
    expect(readReleaseDates(folder)).toEqual({});
    expect(validateCFFFile(path.join(folder, "CITATION.cff"))).not.toHaveProperty("date-released");
  });

  it.each([[{ "1.0.0": "2026-13-01" }], [{ latest: "2026-11-01" }], [[]], [null]])(
    "should refuse release dates such as %j",
    (dates) => {
      expect(() => {
        recordRelease(project("1.0.0", dates), "2026-12-24");
      }).toThrow(InvalidDataError);
    },
  );
});
