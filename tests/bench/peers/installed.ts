import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { folderOf, type Manifest } from "./folder.ts";

/** What is on the disk after a package is installed, with all that it depends on. */
export interface Installed {
  readonly bytes: number;
  readonly files: number;
  readonly packages: number;
}

/** Measures a package and its dependencies as they are installed. */
export function measureInstalled(name: string): Installed {
  const folders = new Set<string>();
  collect(folderOf(name), folders);
  const files = Array.from(folders).flatMap(filesIn);
  return {
    bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
    files: files.length,
    packages: folders.size,
  };
}

/** The packages that npm installs for one: its dependencies, and the peers that are not optional. */
export function requiredBy({
  dependencies = {},
  peerDependencies = {},
  peerDependenciesMeta = {},
}: Omit<Manifest, "version">): string[] {
  const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
  return Array.from(new Set([...Object.keys(dependencies), ...peers]));
}

function collect(folder: string, found: Set<string>): void {
  if (found.has(folder)) return;
  found.add(folder);
  const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as Manifest;
  for (const name of requiredBy(manifest)) {
    const resolved = resolve(folder, name);
    if (resolved) collect(resolved, found);
  }
}

/** Where Node.js finds a package that another one imports. */
function resolve(from: string, name: string): string | undefined {
  for (let folder = from; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const candidate = path.join(folder, "node_modules", name);
    if (existsSync(path.join(candidate, "package.json"))) return candidate;
  }
  return undefined;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    // Packages within a package are counted by themselves.
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : filesIn(file);
    return entry.isFile() ? [file] : [];
  });
}
