import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, inject } from "vitest";
import { mustRun, run, type Environment, type Ran } from "./run.ts";

/** Somebody else's project, in a folder of its own that is removed after the tests around it. */
export class Consumer {
  readonly folder = mkdtempSync(path.join(inject("consumers"), "consumer-"));
  /** What its commands find in their environment beyond the user's own. */
  environment: Environment = {};

  constructor(manifest: object = { type: "module" }) {
    this.write("package.json", JSON.stringify({ name: "consumer", private: true, ...manifest }));
    afterAll(() => {
      rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
    });
  }

  path(...segments: string[]): string {
    return path.join(this.folder, ...segments);
  }

  write(file: string, text: string): this {
    mkdirSync(path.dirname(this.path(file)), { recursive: true });
    writeFileSync(this.path(file), text);
    return this;
  }

  /** Installs the packed package, and others from the registry. */
  async install(...packages: string[]): Promise<void> {
    await this.mustRun("npm", "install", "--no-audit", "--no-fund", inject("tarball"), ...packages);
  }

  run(command: string, ...parameters: string[]): Promise<Ran> {
    return run(this.folder, this.environment, command, ...parameters);
  }

  /** What a command printed; throws where it fails. */
  mustRun(command: string, ...parameters: string[]): Promise<string> {
    return mustRun(this.folder, this.environment, command, ...parameters);
  }
}
