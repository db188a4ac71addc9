import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { compareEditions, type EditionData } from "../../edition/compare-editions.ts";
import { readManifest } from "../root.ts";
import { lastEdition } from "./last-edition.ts";
import { readReleaseDates } from "./release-dates.ts";
import { releaseNotes, releasePage } from "./release-notes.ts";

const HEADING = "### Data Changes";

/**
 * Adds to the entry of a version in CHANGELOG.md its day and what changed in the data since the edition before, and writes every
 * change to a page of its own; returns what it did. Once more writes the same.
 *
 * @throws Error if CHANGELOG.md has no entry for that version.
 */
export function addNotes(folder: string, version = readManifest(folder).version): string {
  const file = path.join(folder, "CHANGELOG.md");
  const [head, ...entries] = readFileSync(file, "utf8").split(/^(?=## )/m);
  const at = entries.findIndex((entry) => entry.startsWith(`## ${version}\n`));
  const [words] = entries[at]?.split(`\n${HEADING}\n`) ?? [];
  if (words === undefined)
    throw new Error(
      `CHANGELOG.md has no entry for ${version}: \`npm run release:prepare\` makes one from the changesets.`,
    );

  const released = `Released on ${readReleaseDates(folder)[version] ?? "a day not recorded"}.`;
  const dated = words.replace(/^(## .*\n)\n(?:Released on .*\n\n)?/, `$1\n${released}\n\n`);
  const last = lastEdition(folder, version);
  const notes = last ? `\n\n${HEADING}\n\n${changesSince(folder, last, version)}` : "";
  const entry = `${dated.trimEnd()}${notes}\n`;
  writeFileSync(file, [head, ...entries.with(at, at < entries.length - 1 ? `${entry}\n` : entry)].join(""));
  return last
    ? `Told in CHANGELOG.md what changed in the data from ${last.version} to ${version}.`
    : `${version} is the first edition: there is none to compare its data with.`;
}

function changesSince(folder: string, last: { version: string; data: EditionData }, version: string): string {
  const kept = path.join(folder, `data/releases/${version}.json`);
  const data = existsSync(kept) ? kept : path.join(folder, "dist/data/dataset.json");
  const changes = compareEditions(last.data, JSON.parse(readFileSync(data, "utf8")) as EditionData);
  const page = `docs/releases/${version}.md`;
  mkdirSync(path.join(folder, "docs/releases"), { recursive: true });
  writeFileSync(path.join(folder, page), releasePage(version, last.version, changes));
  return releaseNotes(last.version, changes, `\`${page}\` in the repository, and what \`compareEditions\` returns`);
}
