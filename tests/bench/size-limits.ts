import { execFileSync } from "node:child_process";
import { root } from "../project.ts";

/** What one import adds to an app, in bytes of gzip, and how much it may, where that has a limit. */
export interface Size {
  readonly name: string;
  readonly size: number;
  readonly sizeLimit?: number;
  readonly passed?: boolean;
}

/** Measures every import of the built package, as .size-limit.ts says. */
export function measureSizes(): Size[] {
  try {
    return JSON.parse(
      execFileSync(process.execPath, ["node_modules/size-limit/bin.js", "--json"], {
        cwd: root,
        encoding: "utf8",
        stdio: "pipe",
      }),
    ) as Size[];
  } catch (error) {
    // size-limit exits with 1 where a limit is broken, and has printed all sizes.
    const { stdout } = error as { stdout?: string };
    if (stdout?.startsWith("[")) return JSON.parse(stdout) as Size[];
    throw error;
  }
}
