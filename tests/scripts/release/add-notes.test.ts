import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { addNotes } from "../../../src/scripts/release/add-notes.ts";
import { edition, paris } from "../../edition/changed-editions.ts";
import { type Files, projectOf } from "./released.ts";

const changelog =
  "# trump-putin-encounters\n\n## 1.0.1\n\n### Patch Changes\n\n- Corrects a title.\n\n  ## Not a version\n\n## 1.0.0\n\n### Major Changes\n\n- The first edition.\n";

/** A project in which `changeset version` made 1.0.1, and which was built then. */
function versioned(files: Files = {}): string {
  const newer = edition();
  paris(newer)["title"] = "Paris";
  return projectOf({
    "package.json": JSON.stringify({ version: "1.0.1" }),
    "data/releases/1.0.0.json": JSON.stringify(edition()),
    "dist/data/dataset.json": JSON.stringify(newer),
    "data/release-dates.json": '{ "1.0.1": "2026-12-24", "1.0.0": "2026-11-25" }',
    "CHANGELOG.md": changelog,
    ...files,
  });
}

const written = (root: string) => readFileSync(path.join(root, "CHANGELOG.md"), "utf8");

it("should add the day and what changed in the data to the entry of the version, after its own words", () => {
  const root = versioned();
  expect(addNotes(root)).toBe("Told in CHANGELOG.md what changed in the data from 1.0.0 to 1.0.1.");
  const entry = written(root).slice(written(root).indexOf("## 1.0.1"), written(root).indexOf("\n## 1.0.0"));
  expect(entry).toMatch(
    /^## 1\.0\.1\n\nReleased on 2026-12-24\.\n\n### Patch Changes\n\n- Corrects a title\.\n\n {2}## Not a version\n\n### Data Changes\n\nSince 1\.0\.0\./,
  );
  expect(entry).toContain("- `encounters/paris-2018/title`: ");
  expect(readFileSync(path.join(root, "docs/releases/1.0.1.md"), "utf8")).toContain(
    "# What changed in the data from 1.0.0 to 1.0.1\n",
  );
});

it("should write the same once more", () => {
  const root = versioned();
  addNotes(root);
  const once = written(root);
  addNotes(root);
  expect(written(root)).toBe(once);
});

it("should add only the day to the first edition", () => {
  const root = projectOf({
    "package.json": JSON.stringify({ version: "1.0.0" }),
    "data/release-dates.json": '{ "1.0.0": "2026-11-25" }',
    "CHANGELOG.md": changelog,
  });
  expect(addNotes(root)).toBe("1.0.0 is the first edition: there is none to compare its data with.");
  expect(written(root)).toBe(changelog.replace("## 1.0.0\n", "## 1.0.0\n\nReleased on 2026-11-25.\n"));
});

it("should end the file where the version is its only entry", () => {
  const root = versioned({
    "CHANGELOG.md": "# trump-putin-encounters\n\n## 1.0.1\n\n### Patch Changes\n\n- Corrects a title.\n",
  });
  addNotes(root);
  expect(written(root)).toMatch(
    /- Corrects a title\.\n\n### Data Changes\n\n[^]*`encounters\/paris-2018`: 1 field, 1 corrected\n$/,
  );
});

it("should refuse where the version has no entry, and leave the file as it is", () => {
  const root = versioned({ "package.json": JSON.stringify({ version: "1.0.11" }) });
  expect(() => addNotes(root)).toThrow(
    "CHANGELOG.md has no entry for 1.0.11: `npm run release:prepare` makes one from the changesets.",
  );
  expect(written(root)).toBe(changelog);
});
