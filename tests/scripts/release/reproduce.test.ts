import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { comparePackages } from "../../../src/scripts/release/reproduce.ts";

/** A package as it is unpacked, with its tarball. */
function unpacked(files: Readonly<Record<string, string>>, tarball: string) {
  const folder = mkdtempSync(path.join(tmpdir(), "unpacked-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  return { folder, tarball: Buffer.from(tarball) };
}

const files = { "package.json": "{}", "data/dataset.json": "[]" };

describe("comparePackages", () => {
  it("should find two builds of one commit the same", () => {
    expect(comparePackages(unpacked(files, "a"), unpacked(files, "a"))).toEqual({ isSameTarball: true, differing: [] });
  });

  it("should tell tarballs of the same files that were compressed otherwise from those of other files", () => {
    expect(comparePackages(unpacked(files, "a"), unpacked(files, "b"))).toEqual({
      isSameTarball: false,
      differing: [],
    });
  });

  it("should name the files that differ, and those that only one of them has", () => {
    const { differing } = comparePackages(
      unpacked({ ...files, "only-published.js": "" }, "a"),
      unpacked({ ...files, "data/dataset.json": "[1]", "only/built.js": "" }, "b"),
    );
    expect(differing).toEqual(["data/dataset.json", "only-published.js", "only/built.js"]);
  });
});
