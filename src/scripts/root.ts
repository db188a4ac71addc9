import { readFileSync } from "node:fs";
import path from "node:path";

/** The folder of the repository. */
export const root = path.resolve(import.meta.dirname, "../..");

/** What the scripts read of package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** Reads the package.json of a repository. */
export function readManifest(folder: string = root): Manifest {
  return JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as Manifest;
}
