import { writeFileSync } from "node:fs";
import path from "node:path";
import { citationFile } from "./emit-cff.ts";
import { readReleaseDates, recordReleaseDate } from "./release-dates.ts";
import { readManifest } from "../root.ts";

/** The version of the package before its first release. */
const UNRELEASED = "0.0.0";

/** Writes today as the day of the version in package.json, if it has none yet, and CITATION.cff for it. */
export function recordRelease(root: string, today: string): void {
  const manifest = readManifest(root);
  if (manifest.version !== UNRELEASED) recordReleaseDate(root, manifest.version, today);
  writeFileSync(path.join(root, "CITATION.cff"), citationFile(manifest, readReleaseDates(root)[manifest.version]));
}
