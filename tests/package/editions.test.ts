import { Ajv2020, type AnySchema } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { buildSync } from "esbuild";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { root } from "../project.ts";

/** What a version of the package says of data. */
interface Reader {
  readonly parseDataset: (value: unknown) => unknown;
  readonly datasetJsonSchema: () => AnySchema;
}

/** Versions whose readers refuse data of their own format: `format` should have grown between them. */
const KNOWN: readonly (readonly [reader: string, data: string])[] = [
  ["1.0.0", "1.1.0"],
  ["1.1.0", "1.0.0"],
];

const read = (file: string) => JSON.parse(readFileSync(path.join(root, file), "utf8")) as { format: number };

/** The data of each version that was released, and of the one that is built, by version. */
const editions = new Map([
  ...readdirSync(path.join(root, "data/releases")).map(
    (file) => [path.basename(file, ".json"), read(`data/releases/${file}`)] as const,
  ),
  ["built", read("dist/data/dataset.json")] as const,
]);

const folder = mkdtempSync(path.join(tmpdir(), "editions-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What git prints, or undefined where there is no history. */
function git(...parameters: string[]): string | undefined {
  const { status, stdout } = spawnSync("git", parameters, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 });
  return status === 0 ? stdout : undefined;
}

/** The commit in which package.json first had each version. */
function commits(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const commit of (git("log", "--format=%H", "--", "package.json") ?? "").split("\n").filter(Boolean)) {
    const manifest = git("show", `${commit}:package.json`);
    if (manifest) found.set((JSON.parse(manifest) as { version: string }).version, commit);
  }
  return found;
}

/** Builds the reader of a source folder. */
async function built(name: string, src: string): Promise<Reader> {
  const outfile = path.join(folder, `${name}.mjs`);
  buildSync({
    stdin: {
      contents:
        'export { parseDataset } from "./schema.ts"; export { datasetJsonSchema } from "./schema/json-schema.ts";',
      resolveDir: src,
    },
    nodePaths: [path.join(root, "node_modules")],
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "error",
    outfile,
  });
  return (await import(outfile)) as Reader;
}

/** The reader of a released version, built from its commit. */
async function released(version: string, commit: string): Promise<Reader> {
  const at = path.join(folder, version);
  mkdirSync(at);
  symlinkSync(path.join(root, "node_modules"), path.join(at, "node_modules"));
  const tar = spawnSync("git", ["archive", commit, "src"], { cwd: root, maxBuffer: 2 ** 26 });
  const { status } = spawnSync("tar", ["-x", "-C", at], { input: tar.stdout });
  if (tar.status !== 0 || status !== 0) throw new Error(`The sources of ${version} cannot be unpacked.`);
  return built(version, path.join(at, "src"));
}

const history = commits();
const readers = [...editions.keys()].filter((version) => version !== "built");

/** Says of data read by a reader: read, refused by their format, or refused for their shapes. */
function verdict({ parseDataset, datasetJsonSchema }: Reader, data: unknown): { parsed: string; schema: boolean } {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const schema = ajv.compile(datasetJsonSchema())(data) as boolean;
  try {
    parseDataset(data);
    return { parsed: "read", schema };
  } catch (error) {
    const { problems } = error as { problems: { path: string }[] };
    const [first] = problems;
    return { parsed: problems.length === 1 && first?.path === "/format" ? "refused by its format" : "refused", schema };
  }
}

describe.each([...readers, "built"])("the reader of %s", (version) => {
  const commit = history.get(version);
  const title = version === "built" || commit ? "" : " (skipped: git has no commit of this version)";
  const reader = version === "built" ? built("built", path.join(root, "src")) : commit && released(version, commit);

  it.skipIf(!reader).each([...editions])(
    `should read the data of %s, or refuse them by their format${title}`,
    async (of, data) => {
      const { parsed, schema } = verdict((await reader) as Reader, data);
      const known = KNOWN.some(([by, other]) => by === version && other === of);
      const ownFormat = data.format === editions.get(version)?.format;
      expect({ parsed, schema }).toEqual(
        ownFormat && !known
          ? { parsed: "read", schema: true }
          : { parsed: known ? "refused" : "refused by its format", schema: false },
      );
    },
  );
});
