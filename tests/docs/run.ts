import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../project.ts";
import type { Block } from "./pages.ts";

/**
 * Runs a block as a module beside the package's manifest, and gives what it prints line by line. Node takes the types
 * away here as it would there; that each of two hundred processes loads what does so would take as long as the rest.
 */
export function run({ info, code }: Block): Promise<string[]> {
  return info === "ts deno"
    ? inDeno(code)
    : lines(process.execPath, ["--input-type=module", "--eval", stripTypeScriptTypes(code)]);
}

async function inDeno(code: string): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "deno-"));
  try {
    // Where Deno finds the published package, this one answers.
    const pinned = Array.from(
      code.matchAll(/"(npm:trump-putin-encounters@[^"/]*(?:\/([^"]*))?)"/g),
      ([, name, entry]) => [name, pathToFileURL(path.join(root, `dist/${entry ?? "index"}.js`))],
    );
    writeFileSync(path.join(folder, "imports.json"), JSON.stringify({ imports: Object.fromEntries(pinned) as object }));
    writeFileSync(path.join(folder, "cell.ts"), code);
    const deno = path.join(root, "node_modules/.bin/deno");
    return await lines(
      deno,
      ["run", "--no-lock", "--no-config", "--no-remote", "--no-npm", "--import-map=imports.json", "cell.ts"],
      folder,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @throws Error with what the program wrote, if it fails or complains. */
function lines(command: string, parameters: string[], cwd = root): Promise<string[]> {
  return new Promise((resolve, reject) => {
    execFile(
      command,
      parameters,
      { cwd, env: { ...process.env, NO_COLOR: "1", NODE_NO_WARNINGS: "1" } },
      (error, stdout, stderr) => {
        if (error || stderr) reject(new Error(stderr || error?.message));
        else resolve(stdout === "" ? [] : stdout.replace(/\n$/, "").split("\n"));
      },
    );
  });
}
