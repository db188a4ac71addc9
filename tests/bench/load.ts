// `npm run bench:load`: how long each entry point takes to load, above an empty package, in fresh processes and in turns; beside
// reading, parsing and deep freezing the same tables' JSON. `npm run bench:load -- 31 <path of a node>` sets rounds and run-time.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "../project.ts";
import { inRounds, load, median, print } from "./rounds.ts";

const PACKAGE = "trump-putin-encounters";
const [rounds = "21", node = process.execPath] = process.argv.slice(2);
const tables = ["encounters", "calls", "quotes", "actors", "sources"];
const entries = [{ entry: "", files: ["dataset"] }, ...tables.map((table) => ({ entry: `/${table}`, files: [table] }))];

const FREEZE = `function freeze(value) {
  if (typeof value !== "object" || value === null) return value;
  Object.values(value).forEach(freeze);
  return Object.freeze(value);
}`;

const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
try {
  cpSync(path.join(root, "dist"), path.join(folder, "node_modules", PACKAGE), { recursive: true });
  const empty = path.join(folder, "node_modules/empty");
  mkdirSync(empty);
  writeFileSync(
    path.join(empty, "package.json"),
    '{ "type": "module", "exports": { "import": "./a.js", "require": "./a.cjs" } }',
  );
  writeFileSync(path.join(empty, "a.js"), "export {};\n");
  writeFileSync(path.join(empty, "a.cjs"), "");

  let count = 0;
  /** A program that measures one statement in a process of its own. */
  const timed = (extension: string, statement: string, before = "") => {
    const script = `program-${count++}.${extension}`;
    const text = `${before}\nconst start = performance.now();\n${statement}\nconsole.log(performance.now() - start);\n`;
    writeFileSync(path.join(folder, script), text);
    return () => Number(execFileSync(node, [script], { cwd: folder, encoding: "utf8" }));
  };
  const json = (files: string[]) =>
    files.map((file) => `freeze(JSON.parse(fs.readFileSync("node_modules/${PACKAGE}/data/${file}.json", "utf8")));`);

  const programs = new Map([
    ["empty ESM", timed("mjs", 'await import("empty");')],
    ["empty CJS", timed("cjs", 'require("empty");')],
    ...entries.flatMap(({ entry, files }): [string, () => number][] => [
      [`json ${entry}`, timed("mjs", json(files).join("\n"), `import fs from "node:fs";\n${FREEZE}`)],
      [`ESM ${entry}`, timed("mjs", `await import("${PACKAGE}${entry}");`)],
      [`CJS ${entry}`, timed("cjs", `require("${PACKAGE}${entry}");`)],
    ]),
  ]);
  const measured = inRounds(Number(rounds), programs);

  /** The median, and the least, of a program above another. */
  const above = (name: string, empty?: string) => {
    const values = measured.get(name) ?? [];
    const base = (empty && measured.get(empty)) || [0];
    return { median: median(values) - median(base), least: Math.min(...values) - Math.min(...base) };
  };
  const rows = entries.map(({ entry }) => {
    const floor = above(`json ${entry}`);
    const [esm, cjs] = [above(`ESM ${entry}`, "empty ESM"), above(`CJS ${entry}`, "empty CJS")];
    return [
      entry === "" ? "everything" : entry,
      floor.median,
      esm.median,
      cjs.median,
      ...(entry === "" ? ["", ""] : [esm.median - 1.5 * floor.median, cjs.median - 1.5 * floor.median]),
      esm.median / floor.median,
      cjs.median / floor.median,
      esm.least / floor.least,
    ];
  });
  const version = execFileSync(node, ["--version"], { encoding: "utf8" }).trim();
  print(
    `Loading, milliseconds above an empty package, Node.js ${version}`,
    [
      "entry",
      "JSON",
      "import",
      "require",
      "import - 1.5 JSON",
      "require - 1.5 JSON",
      "import / JSON",
      "require / JSON",
      "least",
    ],
    rows,
  );
  console.log(`Medians of ${rounds} rounds; "least" is the ratio of the quickest. Load of the machine: ${load()}.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
