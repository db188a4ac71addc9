// `npm run release:files`: writes into dist-release/, or another folder that is named, what a release offers to those without npm.
import { zipSync } from "fflate";
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Dataset } from "../generate/compile.ts";
import { digest } from "../generate/emit-data.ts";
import { readManifest, root } from "../root.ts";
import { runCommand } from "../run-command.ts";
import { LICENSE } from "../tables/about.ts";
import { fullTables } from "../tables/full-tables.ts";
import { changesAsJson } from "./changes-as-json.ts";
import { readReleaseDates } from "./release-dates.ts";
import { sbom } from "./sbom.ts";
import { sqlite } from "./sqlite.ts";

/** The files of a release, by name, from the built package of a project: its data as a zip and as SQLite, what changed in them, and what its package is made of. */
export function releaseFiles(folder: string): Map<string, string | Uint8Array> {
  const { name, version } = readManifest(folder);
  const dist = path.join(folder, "dist");
  const dataset = JSON.parse(readFileSync(path.join(dist, "data/dataset.json"), "utf8")) as Dataset;
  const files = globSync(["CITATION.cff", "LICENSE", "data/**/*.{csv,geojson,json,jsonld,parquet}"], {
    cwd: dist,
  }).sort();
  const edition = {
    name,
    version,
    released: readReleaseDates(folder)[version] ?? null,
    digest: digest(dataset),
    license: LICENSE.name,
  };
  return new Map<string, string | Uint8Array>([
    [`${name}-${version}.zip`, zip(dist, files, `${name}-${version}`)],
    [`${name}-${version}.sqlite`, sqlite(fullTables(dataset), edition)],
    ["changes.json", changesAsJson(folder)],
    [`${name}-${version}.cdx.json`, sbom(folder)],
  ]);
}

/** A zip in which files of a folder stand in one of their own. The same files give the same bytes, at any time and in any time zone. */
function zip(folder: string, files: readonly string[], within: string): Uint8Array {
  const entries = files.map((file) => [
    `${within}/${file.split(path.sep).join("/")}`,
    readFileSync(path.join(folder, file)),
  ]);
  // The first day that a zip can name, in local time as it is written there.
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, { level: 9, mtime: new Date(1980, 0, 1) });
}

if (import.meta.main) {
  await runCommand(() => {
    const folder = path.resolve(root, process.argv[2] ?? "dist-release");
    mkdirSync(folder, { recursive: true });
    for (const [name, content] of releaseFiles(root)) {
      writeFileSync(path.join(folder, name), content);
      console.log(`${path.join(folder, name)}: ${Buffer.byteLength(content)} bytes`);
    }
  });
}
