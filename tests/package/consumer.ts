import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, inject } from "vitest";

/** What a command printed, and how it ended. */
export interface Ran {
  readonly status: number;
  /** What it printed; where it failed, with what it wrote to standard error after it. */
  readonly output: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The user's own PATH: `npm run` puts this project's node and other commands first. */
const PATH = (process.env["PATH"] ?? "")
  .split(path.delimiter)
  .filter((folder) => !/[\\/](?:node_modules[\\/]\.bin|node-gyp-bin)$/.test(folder))
  .join(path.delimiter);

/** Somebody else's project, in a folder of its own that is removed after the tests around it. */
export class Consumer {
  readonly folder = mkdtempSync(path.join(tmpdir(), "consumer-"));
  readonly #environment: Environment;

  constructor(manifest: object = { type: "module" }, environment: Environment = {}) {
    this.#environment = environment;
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
  async install(...packages: string[]): Promise<this> {
    await this.mustRun("npm", "install", "--no-audit", "--no-fund", inject("tarball"), ...packages);
    return this;
  }

  run(command: string, ...parameters: string[]): Promise<Ran> {
    const env = { ...process.env, PATH, NO_COLOR: "1", ...this.#environment };
    return new Promise((done) => {
      execFile(command, parameters, { cwd: this.folder, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
        if (error) done({ status: typeof error.code === "number" ? error.code : 1, output: stdout + (stderr || error.message) });
        else done({ status: 0, output: stdout });
      });
    });
  }

  /** What a command printed; throws where it fails. */
  async mustRun(command: string, ...parameters: string[]): Promise<string> {
    const { status, output } = await this.run(command, ...parameters);
    if (status !== 0) throw new Error(`${[command, ...parameters].join(" ")} ended with ${status}:\n${output}`);
    return output;
  }
}
