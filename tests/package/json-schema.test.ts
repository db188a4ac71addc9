import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { root } from "../project.ts";
import { describeWith, python } from "./needs.ts";

type Json = Record<string, unknown>;

const data = path.join(root, "dist/data");
// What stands in tables/ has schemas of its own.
const files = readdirSync(data).filter((file) => file.endsWith(".json") && !file.endsWith(".schema.json"));
const schemaOf = (file: string) => path.join(data, `${path.basename(file, ".json")}.schema.json`);

const folder = mkdtempSync(path.join(tmpdir(), "json-schema-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const program = path.join(folder, "validate.py");
writeFileSync(
  program,
  `
import json, re, sys
from jsonschema import Draft202012Validator

schemas, patterns = {}, set()

def collect(part):
    if isinstance(part, dict):
        if isinstance(part.get("pattern"), str):
            patterns.add(part["pattern"])
        for inner in part.values():
            collect(inner)
    elif isinstance(part, list):
        for inner in part:
            collect(inner)

answers = []
for schema, instance in json.load(sys.stdin):
    if schema not in schemas:
        with open(schema, encoding="utf-8") as file:
            schemas[schema] = json.load(file)
        Draft202012Validator.check_schema(schemas[schema])
        collect(schemas[schema])
    with open(instance, encoding="utf-8") as file:
        error = next(Draft202012Validator(schemas[schema]).iter_errors(json.load(file)), None)
    answers.append(None if error is None else error.message[:80])
for pattern in patterns:
    re.compile(pattern)
json.dump({"answers": answers, "patterns": len(patterns)}, sys.stdout)
`,
);

/** What a validator says of instances by their schemas: null, or its first complaint. */
function answers(interpreter: string, pairs: readonly (readonly [schema: string, instance: string])[]) {
  const { status, stdout, stderr } = spawnSync(interpreter, [program], {
    input: JSON.stringify(pairs),
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as { answers: (string | null)[]; patterns: number };
}

/** The key that names a record; a redirect has no id of its own. */
const idOf = (record: Json) => ("id" in record ? "id" : "from");

/** Each way in which a record is made wrong, by the patterns, the vocabularies, the limits and the keys of its schema. */
const mutations: readonly (readonly [what: string, change: (record: Json) => void])[] = [
  ["an id with capitals", (record) => (record[idOf(record)] = "Not-An-Id")],
  ["an id that is a number", (record) => (record[idOf(record)] = 7)],
  ["a key too many", (record) => (record["extra"] = 1)],
  ["a key too few", (record) => Reflect.deleteProperty(record, idOf(record))],
  ["an id of a thousand letters", (record) => (record[idOf(record)] = "a".repeat(1000))],
];

/** A file with each of its records made wrong in one way. */
function mutants(file: string): [what: string, instance: string][] {
  return mutations.map(([what, change], at) => {
    const value = JSON.parse(readFileSync(path.join(data, file), "utf8")) as Json | Json[];
    const record = Array.isArray(value) ? value[0] : file === "dataset.json" ? (value["quotes"] as Json[])[0] : value;
    change(record as Json);
    const instance = path.join(folder, `${at}-${file.replaceAll("/", "-")}`);
    writeFileSync(instance, JSON.stringify(value));
    return [what, instance];
  });
}

/** Whether there is a record to make wrong. */
function holdsRecords(file: string): boolean {
  return readFileSync(path.join(data, file), "utf8").trim() !== "[]";
}

const debian = python("jsonschema", "apt-get install -y python3-jsonschema");

describeWith(debian, "the JSON Schemas in Python", () => {
  it("should accept each file by its schema, whose patterns all compile", () => {
    expect(files).toContain("dataset.json");
    expect(files).toContain("encounters.json");
    const found = answers(
      debian.program,
      files.map((file) => [schemaOf(file), path.join(data, file)]),
    );
    expect(found.answers).toEqual(files.map(() => null));
    expect(found.patterns).toBeGreaterThan(8);
  });

  it.each(files.filter(holdsRecords))("should refuse mutants of %s", (file) => {
    const wrong = mutants(file);
    const found = answers(
      debian.program,
      wrong.map(([, instance]) => [schemaOf(file), instance]),
    );
    expect(wrong.filter((_, at) => found.answers[at] === null).map(([what]) => what)).toEqual([]);
  });

  it("should refuse prose that ends with a space, an address of another scheme, and another status", () => {
    const wrong = (
      [
        ["quotes", (record) => (record["text"] = "Why? ")],
        ["quotes", (record) => (record["setting"] = "shower")],
        ["sources", (record) => (record["url"] = "ftp://example.org/1")],
        ["sources", (record) => (record["url"] = " https://example.org/1")],
        ["sources", (record) => (record["sha256"] = "eba1b98d")],
        ["encounters", (record) => (record["status"] = "postponed")],
        ["encounters", (record) => (record["citations"] = [])],
        ["calls", (record) => (record["participants"] = ["donald-trump"])],
      ] as [table: string, change: (record: Json) => void][]
    ).map(([table, change], at) => {
      const value = JSON.parse(readFileSync(path.join(data, `${table}.json`), "utf8")) as Json[];
      change(value[0] as Json);
      const instance = path.join(folder, `wrong-${at}.json`);
      writeFileSync(instance, JSON.stringify(value));
      return [schemaOf(`${table}.json`), instance] as const;
    });
    expect(answers(debian.program, wrong).answers.filter((answer) => answer === null)).toEqual([]);
  });
});
