// `npm run bench:types`: what a check of types costs an app that imports the package, beside an app that imports nothing, in
// turns. `npm run bench:types -- 31` sets the rounds.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "../project.ts";
import { inRounds, load, median, print } from "./rounds.ts";

const PACKAGE = "trump-putin-encounters";
const [rounds = "15"] = process.argv.slice(2);
const OPTIONS = { strict: true, noEmit: true, skipLibCheck: false, module: "nodenext", target: "es2022", types: [] };
const APPS = {
  nothing: "export {};\n",
  package: `import { byLocation, helsinki2018, quotesBy } from "${PACKAGE}";
export const found = [byLocation("Helsinki"), quotesBy("Putin"), helsinki2018.meetings] as const;
`,
};

const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
try {
  cpSync(path.join(root, "dist"), path.join(folder, "node_modules", PACKAGE), { recursive: true });
  const measured = inRounds(
    Number(rounds),
    new Map(Object.entries(APPS).map(([name, app]) => [name, check(name, app)])),
  );
  const figures = (name: string, key: keyof Cost) => (measured.get(name) ?? []).map((cost) => cost[key]);
  print(
    "A check of types by tsc, skipLibCheck off",
    ["", "without", "with", "more"],
    (["memory, MiB", "check time, s", "total time, s"] as const).map((key) => {
      const [without, together] = [median(figures("nothing", key)), median(figures("package", key))];
      return [key, without, together, together - without];
    }),
  );
  console.log(`Medians of ${rounds} rounds. Load of the machine: ${load()}.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** What tsc says of one check. */
interface Cost {
  readonly "memory, MiB": number;
  readonly "check time, s": number;
  readonly "total time, s": number;
}

function check(name: string, app: string): () => Cost {
  const project = path.join(folder, name);
  mkdirSync(project);
  writeFileSync(path.join(project, "package.json"), '{ "type": "module" }');
  writeFileSync(path.join(project, "app.ts"), app);
  writeFileSync(path.join(project, "tsconfig.json"), JSON.stringify({ compilerOptions: OPTIONS, files: ["app.ts"] }));
  return () => {
    const tsc = path.join(root, "node_modules/typescript/bin/tsc");
    const told = execFileSync(process.execPath, [tsc, "-p", project, "--extendedDiagnostics"], { encoding: "utf8" });
    const read = (line: string) => Number(new RegExp(`^${line}:\\s+([\\d.]+)`, "m").exec(told)?.[1]);
    return {
      "memory, MiB": read("Memory used") / 1024,
      "check time, s": read("Check time"),
      "total time, s": read("Total time"),
    };
  };
}
