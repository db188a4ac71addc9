import { execFileSync } from "node:child_process";
import { cpSync } from "node:fs";
import path from "node:path";
import { root } from "../../project.ts";
import { fileOf, progress, work, write } from "./folder.ts";
import type { Package } from "./subjects.ts";

export const BUNDLERS = ["esbuild", "rollup", "webpack", "vite", "rspack"] as const;

export type Bundler = (typeof BUNDLERS)[number];

/** Bytes that showing one record adds to an app, minified and gzipped; undefined where the bundler fails. */
export type Bundled = Readonly<Record<Bundler, number | undefined>>;

/** Bundles an app that shows one record, for each package with each bundler. */
export function measureBundles(packages: readonly Package[]): Map<string, Bundled> {
  cpSync(path.join(root, "tests/package/bundle.mjs"), path.join(work, "bundle.mjs"));
  const empty = bundleAll(write("shown/nothing.js", "globalThis.shown = 0;\n"));
  return new Map(
    packages.map((subject) => {
      progress(`  ${subject.name}`);
      const { imports, record } = subject.forBundlers ?? subject;
      const app = write(`shown/${fileOf(subject.name)}.js`, `${imports}\nglobalThis.shown = ${record};\n`);
      const sizes = bundleAll(app);
      const added = (bundler: Bundler) => {
        const [size, base] = [sizes[bundler], empty[bundler]];
        return size === undefined || base === undefined ? undefined : size - base;
      };
      return [subject.name, Object.fromEntries(BUNDLERS.map((bundler) => [bundler, added(bundler)])) as Bundled];
    }),
  );
}

function bundleAll(app: string): Bundled {
  return Object.fromEntries(BUNDLERS.map((bundler) => [bundler, bundle(bundler, app)])) as Bundled;
}

function bundle(bundler: Bundler, app: string): number | undefined {
  try {
    const told = execFileSync(process.execPath, ["bundle.mjs", bundler, app], {
      cwd: work,
      encoding: "utf8",
      stdio: "pipe",
    });
    return Number(told.trim().split("\n").at(-1));
  } catch (error) {
    progress(
      `    ${bundler} fails: ${String((error as { stderr?: unknown }).stderr)
        .trim()
        .slice(0, 300)}`,
    );
    return undefined;
  }
}
