import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inject, onTestFinished } from "vitest";

/** What a command printed, and how it ended. */
export interface Ran {
  readonly status: number;
  readonly output: string;
}

/** Somebody else's project, in a folder of its own that is removed after the test. */
export class Consumer {
  readonly folder = mkdtempSync(path.join(tmpdir(), "consumer-"));

  constructor(manifest: object = { type: "module" }) {
    onTestFinished(() => {
      rmSync(this.folder, { recursive: true, force: true });
    });
    this.write("package.json", JSON.stringify({ name: "consumer", private: true, ...manifest }));
  }

  write(file: string, text: string): this {
    const target = path.join(this.folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
    return this;
  }

  /** Installs the packed package, and others from the registry. */
  install(...packages: string[]): this {
    const { status, output } = this.run("npm", "install", "--no-audit", "--no-fund", inject("tarball"), ...packages);
    if (status !== 0) throw new Error(output);
    return this;
  }

  run(command: string, ...parameters: string[]): Ran {
    try {
      return { status: 0, output: execFileSync(command, parameters, { cwd: this.folder, encoding: "utf8", stdio: "pipe", env: { ...process.env, NO_COLOR: "1" } }) };
    } catch (error) {
      const { status, stdout, stderr } = error as { status: number | null; stdout: string; stderr: string };
      return { status: status ?? 1, output: stdout + stderr };
    }
  }
}
