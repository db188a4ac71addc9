import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { root } from "../project.ts";
import { Consumer } from "./consumer.ts";

const PACKAGE = "trump-putin-encounters";
const { exports } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
  exports: Readonly<Record<string, unknown>>;
};
const modules = Object.keys(exports)
  .filter((entry) => !/[*]|json$/.test(entry))
  .map((entry) => path.posix.join(PACKAGE, entry));
const files = readdirSync(path.join(root, "dist/data"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".json"))
  .map((file) => `${PACKAGE}/data/${file}`);
const imports = [...modules, ...files, `${PACKAGE}/package.json`];

// The entry points of package.json's `exports`, as tools see them that resolve an import by the place of its file.
describe("a tool that does not read `exports`", () => {
  const consumer = new Consumer();

  beforeAll(() => consumer.install("eslint@9.39.1", "eslint-plugin-import@2.32.0", "metro@0.84.6", "zod@4.6.7"));

  it("should find every entry point where eslint-plugin-import looks for it", async () => {
    consumer
      .write(
        "eslint.config.js",
        `import plugin from "eslint-plugin-import";
export default [{
  plugins: { import: plugin },
  rules: { "import/no-unresolved": "error" },
  settings: { "import/resolver": { node: true } },
}];`,
      )
      .write("all.js", imports.map((name) => `import ${JSON.stringify(name)};`).join("\n"))
      .write("wrong.js", `import "${PACKAGE}/quote";`);
    expect(await consumer.run("npx", "eslint", "all.js")).toEqual({ status: 0, output: "" });
    expect((await consumer.run("npx", "eslint", "wrong.js")).output).toContain("import/no-unresolved");
  });

  it("should bundle every entry point with a Metro that ignores `exports`", async () => {
    consumer
      .write(
        "app.js",
        [...modules, ...files]
          .map((name, at) => `import * as i${at} from "${name}"; globalThis.i${at} = i${at};`)
          .join("\n"),
      )
      .write(
        "build.mjs",
        `import metro from "metro";
const config = await metro.loadConfig({ cwd: process.cwd(), "max-workers": 1 }, {
  resolver: { unstable_enablePackageExports: false, useWatchman: false },
  reporter: { update() {} },
  transformer: { getTransformOptions: () => ({ transform: { experimentalImportSupport: true } }) },
});
await metro.runBuild(config, { entry: "app.js", dev: false, out: "out.js", platform: "web" });
process.exit(0);`,
      );
    expect(await consumer.run(process.execPath, "build.mjs")).toMatchObject({ status: 0 });
  });

  it("should have a file at the place of each", () => {
    for (const name of modules.slice(1)) expect(existsSync(consumer.path("node_modules", `${name}.js`))).toBe(true);
    for (const name of files) expect(existsSync(consumer.path("node_modules", name))).toBe(true);
  });
});

describe("TypeScript with moduleResolution node10", () => {
  const consumer = new Consumer({ type: "commonjs" });

  beforeAll(() => consumer.install("typescript@5.9.3", "zod@4.6.7"));

  it("should compile an app that uses every entry point and a file of data", async () => {
    consumer.write(
      "app.ts",
      `import { byLocation } from "${PACKAGE}";
import { helsinki2018 } from "${PACKAGE}/encounters";
import { calls } from "${PACKAGE}/calls";
import { quotesBy } from "${PACKAGE}/quotes";
import { actors } from "${PACKAGE}/actors";
import { sources } from "${PACKAGE}/sources";
import { parseDataset } from "${PACKAGE}/schema";
import dataset from "${PACKAGE}/data/dataset.json";
export const status: "held" = helsinki2018.status;
export const numbers: number[] = [byLocation("FI"), calls, quotesBy("Putin"), actors, sources].map(({ length }) => length);
export const ids: string[] = parseDataset(dataset).encounters.map(({ id }) => id);
// @ts-expect-error: a misspelt name
byLocation("Helsinky");
`,
    );
    const options =
      "--noEmit --strict --module commonjs --moduleResolution node10 --esModuleInterop --resolveJsonModule --target es2022 --skipLibCheck app.ts";
    expect(await consumer.run("npx", "tsc", ...options.split(" "))).toEqual({ status: 0, output: "" });
  });
});
