import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { root } from "../project.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The packed package, as it would be published. */
    tarball: string;
    /** Where the folders of consumers are; it is removed after all tests. */
    consumers: string;
  }
}

/** Packs the built package once for all tests of it; `npm run test:package` builds it first. */
export default function pack(project: TestProject): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), "packed-"));
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", "./dist", "--json", "--pack-destination", folder], { cwd: root, encoding: "utf8" }),
  ) as [{ filename: string }];
  project.provide("consumers", folder);
  project.provide("tarball", path.join(folder, packed.filename));
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
