import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/scripts/generate/compile.ts";
import { dataFiles } from "../../src/scripts/generate/emit-data.ts";
import { project, root } from "../project.ts";

const [packed] = JSON.parse(
  execFileSync("npm", ["pack", "--dry-run", "--json"], { cwd: root, encoding: "utf8", stdio: "pipe" }),
) as [{ files: { path: string; mode: number }[] }];
const files = packed.files.map((file) => file.path);
const text = (file: string) => readFileSync(path.join(root, file), "utf8");

/** Types that both entry points need stand in a chunk of their own, named for its content. */
const SHARED_TYPES = /^dist\/[a-z-]+-[\w-]{8}\.d\.c?ts$/;

describe("the published files", () => {
  it("should be the built entry points, the data, and what tells of them; nothing else", () => {
    const built = ["index", "schema"].flatMap((entry) =>
      ["js", "js.map", "cjs", "cjs.map", "d.ts", "d.cts"].map((end) => `dist/${entry}.${end}`),
    );
    // All that the schemas take from zod, under a name that says what to do where it is missing.
    built.push(...["js", "js.map", "cjs", "cjs.map"].map((end) => `dist/schema-needs-npm-install-zod.${end}`));
    const data = Array.from(dataFiles(compile(project)).keys(), (file) => `dist/data/${file}`);
    const about = ["package.json", "README.md", "LICENSE", "THIRD-PARTY-NOTICES.md", "CHANGELOG.md", "CITATION.cff"];
    // The changelog is there from the first release on.
    const present = about.filter((file) => file !== "CHANGELOG.md" || existsSync(path.join(root, file)));
    expect(files.filter((file) => !SHARED_TYPES.test(file)).sort()).toEqual([...built, ...data, ...present].sort());
  });

  it("should hold each chunk of shared types that one of them imports, and no other", () => {
    const types = files.filter((file) => /\.d\.c?ts$/.test(file));
    const imported = types.flatMap((file) =>
      Array.from(
        text(file).matchAll(/from ['"]\.\/([\w-]+)\.(c?)js['"]/g),
        ([, name, c]) => `dist/${name ?? ""}.d.${c ?? ""}ts`,
      ),
    );
    expect(files.filter((file) => SHARED_TYPES.test(file)).sort()).toEqual([...new Set(imported)].sort());
  });

  it("should all be readable by everybody and executable by nobody", () => {
    expect(packed.files.filter(({ mode }) => mode !== 0o644)).toEqual([]);
  });

  it("should run nothing when it is installed", () => {
    const { scripts } = JSON.parse(text("package.json")) as { scripts: Record<string, string> };
    expect(
      Object.keys(scripts).filter((name) => /^(pre|post)?install$|^(pre|post)?prepare$|^prepublish$/.test(name)),
    ).toEqual([]);
  });
});

describe.each(files.filter((file) => file.endsWith(".map")))("%s", (file) => {
  const map = JSON.parse(text(file)) as { sources: string[]; sourcesContent?: (string | null)[] };

  it("should hold the text of every source", () => {
    expect(map.sourcesContent?.filter((source) => source).length).toBe(map.sources.length);
  });

  it("should name sources by where they stand in the project, never by where it was built", () => {
    expect(map.sources.filter((source) => !/^\.\.\/(src|node_modules)\/[\w@.-]/.test(source))).toEqual([]);
  });
});

it("should give the licence of every package whose code is bundled, word for word", () => {
  const sources = files
    .filter((file) => file.endsWith(".map"))
    .flatMap((file) => (JSON.parse(text(file)) as { sources: string[] }).sources);
  const bundled = new Set(
    sources
      .map((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1])
      .filter((name) => name !== undefined),
  );
  const notices = text("THIRD-PARTY-NOTICES.md");
  expect(Array.from(notices.matchAll(/^## (\S+) \(/gm), ([, name]) => name)).toEqual([...bundled].sort());
  for (const name of bundled) {
    const folder = path.join(root, "node_modules", name);
    const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file)) ?? "";
    expect(notices).toContain(readFileSync(path.join(folder, licence), "utf8").trim());
  }
});
