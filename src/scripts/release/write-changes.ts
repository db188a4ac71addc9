// `node src/scripts/release/write-changes.ts <file>`: writes what changed in the data of this version since the edition before, as
// canonical JSON: what `compareEditions` returns, with the two versions.
import canonicalize from "canonicalize";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { compareEditions, type EditionData } from "../../edition/compare-editions.ts";
import { readManifest, root } from "../root.ts";
import { runCommand } from "../run-command.ts";
import { lastEdition } from "./last-edition.ts";

/** The changes of a version's data as canonical JSON; of the first edition, none. */
export function changesAsJson(folder: string): string {
  const { version } = readManifest(folder);
  const data = JSON.parse(readFileSync(path.join(folder, `data/releases/${version}.json`), "utf8")) as EditionData;
  const last = lastEdition(folder, version);
  const changes = compareEditions(last?.data ?? data, data);
  // Values that are absent on one side are absent in JSON too.
  const plain = JSON.parse(JSON.stringify({ from: last?.version ?? null, to: version, ...changes })) as unknown;
  return canonicalize(plain) ?? "";
}

if (import.meta.main) {
  await runCommand(() => {
    const [file] = process.argv.slice(2);
    if (file === undefined) throw new Error("Usage: node src/scripts/release/write-changes.ts <file>");
    writeFileSync(file, changesAsJson(root));
  });
}
