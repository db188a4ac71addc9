import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataFiles, digest } from "../../../src/scripts/generate/emit-data.ts";
import { jsonSchemas } from "../../../src/schema/json-schema.ts";
import { parseDataset } from "../../../src/checks/parse-dataset.ts";
import { sure } from "../../checks/changes.ts";
import { freshDataset } from "../../schema/dataset.ts";

const dataset = freshDataset();
const files = dataFiles(dataset);
const tables = Object.keys(dataset).filter((key) => Array.isArray(dataset[key as "quotes"]));
const read = (name: string): unknown => JSON.parse(sure(files.get(name)));

describe("dataFiles", () => {
  it("should give one file for everything, for each kind of record, and their JSON Schemas", () => {
    expect([...files.keys()]).toEqual([
      "dataset.json",
      ...tables.map((table) => `${table}.json`),
      "dataset.schema.json",
      ...tables.map((table) => `${table}.schema.json`),
    ]);
  });

  it("should hold the records, whole", () => {
    expect(read("dataset.json")).toEqual(dataset);
    for (const table of tables) expect(read(`${table}.json`)).toEqual(dataset[table as "quotes"]);
    for (const [name, schema] of jsonSchemas()) expect(read(`${name}.schema.json`)).toEqual(schema);
  });

  it("should be canonical JSON (RFC 8785): keys sorted by code units, no spaces, nothing after the last brace", () => {
    for (const [name, text] of files) {
      expect({ name, text }).toEqual({ name, text: JSON.stringify(sorted(JSON.parse(text))) });
    }
  });

  it("should give the same bytes whatever the order of keys, and where optional keys stand as undefined", () => {
    const { encounters, ...rest } = dataset;
    const turned = {
      encounters: encounters.map((encounter) => Object.fromEntries(Object.entries(encounter).reverse())),
      ...rest,
    } as typeof dataset;
    expect(dataFiles(turned)).toEqual(files);
    const parsed = parseDataset(dataset);
    const [quote] = structuredClone(parsed.quotes) as (typeof dataset)["quotes"];
    for (const citation of sure(quote).citations)
      Object.assign(citation, { supports: citation.supports, selector: citation.selector });
    expect(dataFiles({ ...dataset, quotes: [sure(quote), ...dataset.quotes.slice(1)] })).toEqual(files);
  });

  it("should write any text so that it reads back as it was", () => {
    const few = { ...dataset, encounters: [], calls: [], quotes: [], sources: [] };
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const copy = { ...few, accounts: [{ ...sure(dataset.accounts[0]), statement: text }] };
        const [first] = JSON.parse(sure(dataFiles(copy).get("accounts.json"))) as { statement: string }[];
        expect(first?.statement).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  it("should refuse text that is not well-formed Unicode, which no file could hold", () => {
    const copy = { ...dataset, accounts: dataset.accounts.map((account) => ({ ...account, statement: "\ud83e" })) };
    expect(() => dataFiles(copy)).toThrow();
  });
});

describe("digest", () => {
  it("should be the SHA-256 of dataset.json, in small hexadecimal digits", () => {
    expect(digest(dataset)).toBe(
      createHash("sha256")
        .update(Buffer.from(sure(files.get("dataset.json")), "utf8"))
        .digest("hex"),
    );
    expect(digest(dataset)).toMatch(/^[0-9a-f]{64}$/);
  });

  it("should change with any value", () => {
    const other = freshDataset();
    sure(other.sources[0]).title = "Another title";
    expect(digest(other)).not.toBe(digest(dataset));
  });
});

/** A value whose objects have their keys in the order of code units. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, held]) => [key, sorted(held)]),
  );
}
