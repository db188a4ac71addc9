import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readManifest, root } from "../root.ts";
import { runCommand } from "../run-command.ts";
import { compareEditions, type EditionData } from "../../edition/compare-editions.ts";
import { lastEdition } from "./last-edition.ts";
import { releaseNotes } from "./release-notes.ts";

const HEADING = "### Data Changes";

/**
 * Adds to the entry of the package's version in CHANGELOG.md what changed in the built data since the last edition; says what it did.
 *
 * Once more gives the same: notes that are there are written anew.
 *
 * @throws Error if CHANGELOG.md has no entry for that version.
 */
export function addNotes(root: string): string {
  const { version } = readManifest(root);
  const last = lastEdition(root, version);
  if (!last) return `${version} is the first edition: there is none to compare its data with.`;
  const data = JSON.parse(readFileSync(path.join(root, "dist/data/dataset.json"), "utf8")) as EditionData;

  const file = path.join(root, "CHANGELOG.md");
  const [head, ...entries] = readFileSync(file, "utf8").split(/^(?=## )/m);
  const at = entries.findIndex((entry) => entry.startsWith(`## ${version}\n`));
  const [words] = entries[at]?.split(`\n${HEADING}\n`) ?? [];
  if (words === undefined)
    throw new Error(`CHANGELOG.md has no entry for ${version}: npm run version makes one from the pending changesets.`);
  const notes = `${words.trimEnd()}\n\n${HEADING}\n\n${releaseNotes(last.version, compareEditions(last.data, data), data)}\n`;
  writeFileSync(file, [head, ...entries.with(at, at < entries.length - 1 ? `${notes}\n` : notes)].join(""));
  return `Told in CHANGELOG.md what changed in the data from ${last.version} to ${version}.`;
}

if (import.meta.main) {
  await runCommand(() => {
    console.log(addNotes(root));
  });
}
