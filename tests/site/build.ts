import { spawnSync } from "node:child_process";
import path from "node:path";
import { root } from "../project.ts";

/** Builds the site once, for all tests, from the package that is in dist/. */
export default function setup(): void {
  build();
}

export function build(): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, "docs/site/build.ts")], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The site does not build.\n${stdout}${stderr}`);
}
