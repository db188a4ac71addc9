import { execFileSync } from "node:child_process";
import { build } from "esbuild";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/scripts/generate/compile.ts";
import { dataFiles } from "../../src/scripts/generate/emit-data.ts";
import { tables } from "../../src/tables/all.ts";
import { project, root } from "../project.ts";

const [packed] = JSON.parse(
  execFileSync("npm", ["pack", "./dist", "--dry-run", "--json"], { cwd: root, encoding: "utf8", stdio: "pipe" }),
) as [{ files: { path: string; mode: number }[]; size: number }];
const files = packed.files.map((file) => file.path);
const text = (file: string) => readFileSync(path.join(root, "dist", file), "utf8");
const manifest = JSON.parse(text("package.json")) as Record<string, unknown>;

/** The most that the packed package may weigh. */
const TARBALL = 1_280_000;

/** The most files that it may have. */
const FILES = 170;

const entries = ["index", "encounters", "calls", "quotes", "actors", "sources", "tables", "schema"];

/** The relative links of a page, without their anchors. */
function linksOf(page: string): string[] {
  const links = Array.from(text(page).matchAll(/\]\(<?([^)\s#>]+)/g), ([, link]) => link ?? "");
  return links.filter((link) => !/^[a-z]+:/.test(link)).map((link) => path.posix.join(path.posix.dirname(page), link));
}

describe("the published files", () => {
  it("should be every entry point with its types, for import and for require", () => {
    const expected = entries.flatMap((entry) => [".js", ".cjs", ".d.ts", ".d.cts"].map((end) => entry + end));
    expect(files).toEqual(expect.arrayContaining(expected));
  });

  it("should be every file of data with its types", () => {
    const data = Array.from(dataFiles(compile(project)).keys(), (file) => `data/${file}`);
    expect(files).toEqual(expect.arrayContaining(data.flatMap((file) => [file, `${file}.d.cts`])));
  });

  it("should be every table, as CSV and as Parquet, and what describes them", () => {
    const forms = tables.flatMap(({ name }) => [`${name}.csv`, `${name}.parquet`]);
    const about = ["datapackage.json", "croissant.json", "encounters.geojson", "events.jsonld"];
    expect(files).toEqual(expect.arrayContaining([...forms, ...about].map((file) => `data/tables/${file}`)));
  });

  it("should be what tells of the package", () => {
    const about = ["package.json", "README.md", "LICENSE", "THIRD-PARTY-NOTICES.md", "CITATION.cff"];
    expect(files).toEqual(expect.arrayContaining(about));
  });

  it("should be nothing else than code, types, data, pages and the picture of the README", () => {
    const known =
      /^(?:[a-z-]+|records\/[a-z-]+)\.c?js$|^[\w-]+\.d\.c?ts$|^data\/|^(?:docs\/)?[\w-]+\.md$|^docs\/timeline\.svg$/;
    expect(files.filter((file) => !known.test(file))).toEqual(["CITATION.cff", "LICENSE", "package.json"]);
  });

  it("should hold every file that another imports", () => {
    for (const file of files.filter((name) => /\.(?:c?js|d\.c?ts)$/.test(name))) {
      const imports = Array.from(
        text(file).matchAll(/(?:from ?|require\(|^import )["'](\.[\w./-]+)["']/gm),
        ([, name]) => path.posix.join(path.posix.dirname(file), name ?? ""),
      );
      const needed = /\.d\.c?ts$/.test(file) ? imports.map((name) => name.replace(/\.(c?)js$/, ".d.$1ts")) : imports;
      expect({ file, missing: needed.filter((name) => !files.includes(name)) }).toEqual({ file, missing: [] });
    }
  });

  it("should hold no source maps, and no tests", () => {
    expect(files.filter((file) => /\.map$|\.test\.|^tests\/|^src\//.test(file))).toEqual([]);
  });

  it(`should weigh at most ${TARBALL} bytes together, packed`, () => {
    expect(packed.size).toBeLessThanOrEqual(TARBALL);
  });

  it(`should be at most ${FILES}`, () => {
    expect(files.length).toBeLessThanOrEqual(FILES);
  });

  it("should all be readable by everybody and executable by nobody", () => {
    expect(packed.files.filter(({ mode }) => mode !== 0o644)).toEqual([]);
  });

  it.each(files.filter((file) => file.endsWith(".md")))("should hold all that %s links to", (page) => {
    expect(linksOf(page).filter((link) => !files.includes(link))).toEqual([]);
  });
});

describe("the published manifest", () => {
  it("should name no scripts, so that nothing runs at an install", () => {
    expect(manifest).not.toHaveProperty("scripts");
  });

  it("should depend on nothing, but for an optional peer of any version", () => {
    expect(Object.keys(manifest).filter((key) => /dependencies/i.test(key))).toEqual([
      "peerDependencies",
      "peerDependenciesMeta",
    ]);
    expect(manifest).toMatchObject({
      peerDependencies: { zod: "*" },
      peerDependenciesMeta: { zod: { optional: true } },
    });
  });

  it("should let bundlers drop every file that an app does not use", () => {
    expect(manifest["sideEffects"]).toBe(false);
  });
});

it("should export the same names from each module system, and for Node.js", async () => {
  const load = async (file: string) => Object.keys((await import(path.join(root, "dist", file))) as object);
  const names = (await load("index.js")).sort();
  expect((await load("node.js")).sort()).toEqual(names);
  expect((await load("index.cjs")).filter((name) => !/^(?:default|module\.exports)$/.test(name)).sort()).toEqual(names);
});

it("should give the licence of every package whose code is bundled, word for word", async () => {
  const { metafile } = await build({
    entryPoints: ["src/index.ts", "src/tables.ts", "src/schema.ts"],
    absWorkingDir: root,
    bundle: true,
    external: ["zod"],
    platform: "neutral",
    mainFields: ["main"],
    outdir: "unused",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const bundled = new Set(
    Object.keys(metafile.inputs).flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []),
  );
  const notices = text("THIRD-PARTY-NOTICES.md");
  expect(Array.from(notices.matchAll(/^## (\S+) \(/gm), ([, name]) => name)).toEqual([...bundled].sort());
  for (const name of bundled) {
    const folder = path.join(root, "node_modules", name);
    const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file)) ?? "";
    expect(notices).toContain(readFileSync(path.join(folder, licence), "utf8").trim());
  }
});
