import { spawnSync } from "node:child_process";
import path from "node:path";
import { root } from "../project.ts";

/** Builds the site once, for all tests, from the package in dist/; SITE_BUILT=1 takes what is in docs/dist/. */
export default function setup(): void {
  if (!process.env["SITE_BUILT"]) build();
}

/** Builds the site, to docs/dist/ or to another folder. */
export function build(...folder: readonly [string?]): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, "docs/site/build.ts"), ...folder.filter((one) => one !== undefined)],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`The site does not build.\n${stdout}${stderr}`);
}
