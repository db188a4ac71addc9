import canonicalize from "canonicalize";
import { readFileSync } from "node:fs";
import path from "node:path";
import { compareEditions, type EditionData } from "../../edition/compare-editions.ts";
import { readManifest } from "../root.ts";
import { lastEdition } from "./last-edition.ts";

/**
 * What changed in the data of the version in package.json since the edition before, as canonical JSON: what `compareEditions`
 * returns, with the two versions; of the first edition, nothing.
 */
export function changesAsJson(folder: string): string {
  const { version } = readManifest(folder);
  const data = JSON.parse(readFileSync(path.join(folder, `data/releases/${version}.json`), "utf8")) as EditionData;
  const last = lastEdition(folder, version);
  const changes = compareEditions(last?.data ?? data, data);
  // Values that are absent on one side are absent in JSON too.
  const plain = JSON.parse(JSON.stringify({ from: last?.version ?? null, to: version, ...changes })) as unknown;
  return canonicalize(plain) ?? "";
}
