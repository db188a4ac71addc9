import { execFile } from "node:child_process";
import path from "node:path";

/** What a command printed, and how it ended. */
export interface Ran {
  readonly status: number;
  /** What it printed; where it failed, with what it wrote to standard error after it. */
  readonly output: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The user's own PATH: `npm run` puts this project's node and other commands first. */
const PATH = (process.env["PATH"] ?? "")
  .split(path.delimiter)
  .filter((folder) => !/[\\/](?:node_modules[\\/]\.bin|node-gyp-bin)$/.test(folder))
  .join(path.delimiter);

/** Runs a command as its user would, in a folder of theirs. */
export function run(cwd: string, environment: Environment, command: string, ...parameters: string[]): Promise<Ran> {
  const env = { ...process.env, PATH, NO_COLOR: "1", ...environment };
  return new Promise((done) => {
    execFile(command, parameters, { cwd, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      if (error)
        done({ status: typeof error.code === "number" ? error.code : 1, output: stdout + (stderr || error.message) });
      else done({ status: 0, output: stdout });
    });
  });
}

/** What a command printed; throws where it fails. */
export async function mustRun(
  cwd: string,
  environment: Environment,
  command: string,
  ...parameters: string[]
): Promise<string> {
  const { status, output } = await run(cwd, environment, command, ...parameters);
  if (status !== 0) throw new Error(`${[command, ...parameters].join(" ")} ended with ${status}:\n${output}`);
  return output;
}
