import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { EditionData } from "../../edition/compare-editions.ts";

/** An edition as data/releases/ keeps it. */
export interface KeptEdition {
  readonly version: string;
  readonly data: EditionData;
}

/** The last edition that was kept, that of a version which is being made left out; undefined: there is none yet. */
export function lastEdition(root: string, beingMade?: string): KeptEdition | undefined {
  const folder = path.join(root, "data/releases");
  if (!existsSync(folder)) return undefined;
  const version = readdirSync(folder)
    .map((file) => path.basename(file, ".json"))
    .filter((kept) => kept !== beingMade)
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
    .at(-1);
  if (version === undefined) return undefined;
  return { version, data: JSON.parse(readFileSync(path.join(folder, `${version}.json`), "utf8")) as EditionData };
}
