import canonicalize from "canonicalize";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { compile } from "../../../src/scripts/generate/compile.ts";
import { dataFiles } from "../../../src/scripts/generate/emit-data.ts";
import { FORMAT } from "../../../src/edition/format.ts";
import { project, root } from "../../project.ts";

const folder = path.join(root, "data/releases");
const releases = existsSync(folder) ? readdirSync(folder) : [];
const pending = readdirSync(path.join(root, ".changeset")).filter(
  (file) => file.endsWith(".md") && file !== "README.md",
);
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };

/** Before the first release there is nothing to keep. */
const UNRELEASED = "0.0.0";

describe.each(releases)("data/releases/%s", (file) => {
  const text = readFileSync(path.join(folder, file), "utf8");
  const kept = JSON.parse(text) as { format: number };

  it("should be named for a version", () => {
    expect(file).toMatch(/^\d+\.\d+\.\d+\.json$/);
  });

  it("should be canonical JSON, as it was published", () => {
    expect(text).toBe(canonicalize(kept));
  });

  it("should be of a format that is known", () => {
    expect(kept.format).toSatisfy((format) => Number.isInteger(format) && format >= 1 && format <= FORMAT);
  });
});

it.runIf(pending.length === 0 && version !== UNRELEASED)(
  `should keep the data of ${version} as they are, as long as no changeset (npm run changeset) gives them another version`,
  () => {
    expect(releases).toContain(`${version}.json`);
    expect(readFileSync(path.join(folder, `${version}.json`), "utf8")).toBe(
      dataFiles(compile(project)).get("dataset.json"),
    );
  },
);

it.runIf(version === UNRELEASED)("should have a changeset for the first release", () => {
  expect(pending).not.toEqual([]);
});
