import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { EditionData } from "../../edition/compare-editions.ts";

/** An edition as data/releases/ keeps it. */
export interface KeptEdition {
  readonly version: string;
  readonly data: EditionData;
}

/** The last edition that was kept, or the last before a version; undefined: there is none. */
export function lastEdition(root: string, before?: string): KeptEdition | undefined {
  const folder = path.join(root, "data/releases");
  if (!existsSync(folder)) return undefined;
  const version = readdirSync(folder)
    .filter((file) => /^\d+\.\d+\.\d+\.json$/.test(file))
    .map((file) => path.basename(file, ".json"))
    .filter((kept) => before === undefined || compare(kept, before) < 0)
    .sort(compare)
    .at(-1);
  if (version === undefined) return undefined;
  return { version, data: JSON.parse(readFileSync(path.join(folder, `${version}.json`), "utf8")) as EditionData };
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}
