import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../project.ts";
import { PACKAGE } from "./subjects.ts";

const here = path.join(root, "tests/bench/peers");
const modules = path.join(here, "node_modules");

/** Where programs and apps are written. It lies beside node_modules, so that they find the packages. */
export const work = path.join(here, "work");

/** Says how far the run has come. */
export function progress(words: string): void {
  console.error(words);
}

/** Installs the peers where they are not as the lock file says, and this package beside them as it is published. */
export function install(): void {
  const lock = path.join(here, "package-lock.json");
  const installed = path.join(modules, ".installed-lock.json");
  if (!existsSync(installed) || readFileSync(installed, "utf8") !== readFileSync(lock, "utf8")) {
    progress(
      "Installing the peers and the bundlers in tests/bench/peers/ (npm ci), once for each change of the lock file",
    );
    execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], { cwd: here, stdio: "inherit" });
    cpSync(lock, installed);
  }
  rmSync(folderOf(PACKAGE), { recursive: true, force: true });
  cpSync(path.join(root, "dist"), folderOf(PACKAGE), { recursive: true });
  mkdirSync(folderOf("empty"), { recursive: true });
  writeFileSync(
    path.join(folderOf("empty"), "package.json"),
    '{ "type": "module", "exports": { "import": "./a.js", "require": "./a.cjs" } }',
  );
  writeFileSync(path.join(folderOf("empty"), "a.js"), "export {};\n");
  writeFileSync(path.join(folderOf("empty"), "a.cjs"), "");
  rmSync(work, { recursive: true, force: true });
  write("package.json", '{ "private": true, "type": "module" }');
}

/** The folder of an installed package. */
export function folderOf(name: string): string {
  return path.join(modules, name);
}

/** Writes a file in the folder of programs, and returns its path. */
export function write(file: string, text: string): string {
  const to = path.join(work, file);
  mkdirSync(path.dirname(to), { recursive: true });
  writeFileSync(to, text);
  return to;
}

/** The name of a module as that of a file. */
export function fileOf(module: string): string {
  return module.replace(/\W+/g, "-").replace(/^-/, "");
}

/** The manifest of an installed package. */
export function manifestOf(name: string): Manifest {
  return JSON.parse(readFileSync(path.join(folderOf(name), "package.json"), "utf8")) as Manifest;
}

/** What is read of a manifest. */
export interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}
