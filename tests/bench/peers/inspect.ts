import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileOf, work, write } from "./folder.ts";
import type { Subject } from "./subjects.ts";

/** What a module holds. */
export interface Held {
  /** The ids or keys of its records. */
  readonly names: readonly string[];
  /** The file of JSON that holds the same data, and its bytes; undefined where the module holds none. */
  readonly json: string | undefined;
  readonly bytes: number;
  readonly objects: number;
  readonly frozen: number;
  /** Bytes of one record as JSON, gzipped. */
  readonly record: number;
}

/** Reads a module in a process of its own, and writes what it holds as JSON. */
export function inspect(subject: Subject): Held {
  const { module, isJson, query, names, formats, isLoaded } = subject;
  const file = fileOf(module);
  const json = path.join(work, `json/${file}.json`);
  write("json/.keep", "");
  const script = write(
    `inspect/${file}.mjs`,
    `import fs from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { countFrozen, heldIn } from "../../held.ts";

const m = ${formats.includes("ESM") ? imported(subject) : `createRequire(import.meta.url)("${module}")`};
const exported = ${isJson ? "[m]" : "Object.values(m)"};
const names = ${names};
const one = ${query};
const record = gzipSync(JSON.stringify(one), { level: 9 }).length;
fs.writeFileSync(${JSON.stringify(json)}, JSON.stringify(heldIn(exported)));
fs.writeFileSync(process.argv[2], JSON.stringify({ names, record, ...countFrozen([...exported, one]) }));
`,
  );
  const result = path.join(work, `inspect/${file}.json`);
  execFileSync(process.execPath, [script, result], { stdio: ["ignore", "inherit", "inherit"] });
  const told = JSON.parse(readFileSync(result, "utf8")) as Omit<Held, "json" | "bytes">;
  return isLoaded === false ? { ...told, json: undefined, bytes: 0 } : { ...told, json, bytes: statSync(json).size };
}

/** The expression that imports all that a module exports. */
export function imported({ module, isJson }: Pick<Subject, "module" | "isJson">): string {
  return isJson ? `(await import("${module}", { with: { type: "json" } })).default` : `await import("${module}")`;
}
