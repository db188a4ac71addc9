import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { compile } from "../../../src/scripts/generate/compile.ts";
import { dataFiles, digest } from "../../../src/scripts/generate/emit-data.ts";
import { emitDictionary } from "../../../src/scripts/generate/emit-dictionary.ts";
import { emitListing } from "../../../src/scripts/generate/emit-listing.ts";
import { readReleaseDates } from "../../../src/scripts/release/release-dates.ts";
import { recordModules } from "../../../src/scripts/generate/emit-records.ts";
import { readManifest } from "../../../src/scripts/root.ts";
import { tableFiles } from "../../../src/scripts/tables/table-files.ts";
import { project } from "../../project.ts";
import { changeJson, copyToRun, type Json, member, runIn } from "../copy-of-project.ts";

/** Every file of a folder by its path in it, with its text. */
function filesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(folder, file), readFileSync(file, "utf8")]),
  );
}

let folder: string;

beforeEach(() => {
  folder = copyToRun();
  for (const old of ["src/records", "dist/data"]) {
    rmSync(path.join(folder, old), { recursive: true, force: true });
    mkdirSync(path.join(folder, old), { recursive: true });
    writeFileSync(path.join(folder, old, "old.txt"), "from before");
  }
  writeFileSync(path.join(folder, "dist/index.js"), "// from before");
});

const generate = () => runIn(folder, "src/scripts/generate/generate.ts");

/** What generating may change. */
const state = () => ({
  records: filesOf(path.join(folder, "src/records")),
  dist: filesOf(path.join(folder, "dist")),
  docs: filesOf(path.join(folder, "docs")),
});

describe("generate", () => {
  it("should write src/records/, dist/data/ and the generated pages in place of the old, and say what it found", () => {
    const { status, stdout, stderr } = generate();
    const dataset = compile(project);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain(
      `Valid: ${dataset.encounters.length} encounters, ${dataset.calls.length} calls, ${dataset.quotes.length} quotes,`,
    );
    expect(stdout).toContain(`digest ${digest(dataset)}.`);
    expect(stdout.includes("Skipped, as SOURCE_TEXTS is not set: quotes-verbatim, own-words.")).toBe(
      !process.env["SOURCE_TEXTS"],
    );
    const manifest = readManifest(folder);
    const { version } = manifest;
    expect(state()).toMatchObject({
      records: Object.fromEntries(recordModules(dataset, version, readReleaseDates(folder)[version] ?? null)),
      docs: { "data-dictionary.md": emitDictionary(dataset), "encounters-and-calls.md": emitListing(dataset) },
    });
    const about = { ...manifest, digest: digest(dataset), released: readReleaseDates(folder)[version] ?? null };
    const files = [
      ...Array.from(dataFiles(dataset), ([name, text]) => [name, text] as const),
      ...Array.from(
        tableFiles(dataset, about),
        ([name, held]) => [`tables/${name}`, Buffer.from(held).toString()] as const,
      ),
    ];
    expect(state().dist).toEqual(Object.fromEntries(files.map(([name, text]) => [path.join("data", name), text])));
    expect(Object.keys(state().records)).not.toContain("old.txt");
    expect(readdirSync(folder).sort()).toEqual(["data", "dist", "docs", "node_modules", "package.json", "src"]);
    expect(readdirSync(path.join(folder, "src")).filter((name) => name.startsWith("records"))).toEqual(["records"]);
  });

  it("should write the same bytes each time", () => {
    generate();
    const before = state();
    generate();
    expect(state()).toEqual(before);
  });

  it("should fail where data are bad, tell every problem without a stack trace, and leave all as it was", () => {
    changeJson(path.join(folder, "data/encounters/osaka-2019.json"), (encounter) => {
      encounter["date"] = "2019-06-31";
    });
    changeJson(path.join(folder, "data/actors.json"), (actors) => {
      member(actors, "kremlin")["side"] = "moon";
    });
    const before = state();
    const { status, stdout, stderr } = generate();
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain("data/actors.json /kremlin/side");
    expect(stderr).toContain(
      'data/encounters/osaka-2019.json /date\n    "2019-06-31": has a day that does not exist: June 2019 has 30 days',
    );
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stderr).not.toContain("node:internal");
    expect(state()).toEqual(before);
  });

  it.each<[what: string, spoil: () => void, said: string]>([
    [
      "data/ is not there",
      () => {
        rmSync(path.join(folder, "data"), { recursive: true });
      },
      "data/encounters /",
    ],
    [
      "a file is no JSON",
      () => {
        writeFileSync(path.join(folder, "data/sources.json"), "{");
      },
      "cannot be read as JSON",
    ],
    [
      "there is no coverage",
      () => {
        rmSync(path.join(folder, "data/coverage.json"));
      },
      "data/coverage.json /",
    ],
    [
      "package.json is no JSON",
      () => {
        writeFileSync(path.join(folder, "package.json"), '{ "type": "module", ');
      },
      "JSON",
    ],
    [
      "a folder cannot be replaced",
      () => {
        writeFileSync(path.join(folder, "docs/data-dictionary.md.new"), "");
        rmSync(path.join(folder, "docs"), { recursive: true });
        writeFileSync(path.join(folder, "docs"), "no folder");
      },
      "docs",
    ],
  ])("should fail in words and leave all as it was where %s", (_, spoil, said) => {
    spoil();
    const before = [filesOf(path.join(folder, "src/records")), filesOf(path.join(folder, "dist"))];
    const { status, stderr } = generate();
    expect(status).toBe(1);
    expect(stderr).toContain(said);
    expect([filesOf(path.join(folder, "src/records")), filesOf(path.join(folder, "dist"))]).toEqual(before);
    expect(existsSync(path.join(folder, "dist.new"))).toBe(false);
    expect(existsSync(path.join(folder, "src/records.new"))).toBe(false);
  });

  it("should be what `npm run generate` runs", () => {
    const output = execFileSync("npm", ["run", "--silent", "generate"], {
      cwd: folder,
      encoding: "utf8",
      stdio: "pipe",
    });
    expect(output).toMatch(/^Valid: /m);
  });

  it("should take a new encounter from its one new file", () => {
    const record = JSON.parse(readFileSync(path.join(folder, "data/encounters/osaka-2019.json"), "utf8")) as Json;
    const { meetings: _, ...rest } = record;
    const accounts: unknown[] = [];
    writeFileSync(
      path.join(folder, "data/encounters/osaka-2027.json"),
      JSON.stringify({
        ...rest,
        id: "osaka-2027",
        title: "A made-up one",
        status: "scheduled",
        date: "2027-01",
        meetings: [],
        accounts,
        disputes: [],
      }),
    );
    expect(generate()).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(`Valid: ${project.encounters.length + 1} encounters`) as unknown,
    });
    expect(state().dist["data/encounters.json"]).toContain('"id":"osaka-2027"');
    expect(state().records["encounters.ts"]).toContain("export const osaka2027");
    expect(state().docs["data-dictionary.md"]).toContain(
      `This edition has ${project.encounters.length + 1} encounters`,
    );
  });
});
