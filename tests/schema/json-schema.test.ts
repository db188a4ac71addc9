import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataFiles } from "../../src/scripts/generate/emit-data.ts";
import type { Dataset } from "../../src/scripts/generate/compile.ts";
import { dataset } from "../../src/schema/dataset.ts";
import { datasetJsonSchema, type JsonSchema, jsonSchemas } from "../../src/schema/json-schema.ts";
import { everyObject } from "../every-object.ts";
import { sure } from "../checks/changes.ts";
import { freshDataset } from "./dataset.ts";

const ajv = new Ajv2020({ allErrors: true, strict: true });
addFormats.default(ajv);
const validate = ajv.compile(datasetJsonSchema());

/** What ajv, by the JSON Schema, and zod say of a value. */
const verdicts = (value: unknown) => ({ ajv: validate(value), zod: dataset.safeParse(value).success });

/** A value as an object whose keys a test changes. */
type Json = Record<string, unknown>;

describe("datasetJsonSchema", () => {
  it("should be JSON Schema 2020-12, and valid itself", () => {
    expect(datasetJsonSchema().$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(ajv.validateSchema(datasetJsonSchema())).toBe(true);
  });

  it("should accept dataset.json as it is written", () => {
    const written: unknown = JSON.parse(sure(dataFiles(freshDataset()).get("dataset.json")));
    validate(written);
    expect(validate.errors).toBeNull();
    expect(dataset.safeParse(written).success).toBe(true);
  });

  it("should be written beside it as it is", () => {
    expect(JSON.parse(sure(dataFiles(freshDataset()).get("dataset.schema.json")))).toEqual(datasetJsonSchema());
  });

  it("should refer to a vocabulary for its values, which carry their definitions there", () => {
    const { $defs = {} } = datasetJsonSchema();
    expect($defs["Meeting"]?.properties?.["kind"]).toEqual({
      $ref: "#/$defs/MeetingKind",
      description: "The form of the contact.",
      examples: ["one-on-one"],
    });
    expect($defs["MeetingKind"]?.oneOf?.[0]).toEqual({
      const: "bilateral",
      description: expect.stringMatching(/^[A-Z].*\.$/) as unknown,
    });
    expect($defs["EncounterStatus"]?.oneOf).toHaveLength(4);
  });

  it.each<[what: string, change: (dataset: Dataset) => void]>([
    ["another format", (value) => Object.assign(value, { format: 1 })],
    ["no coverage", (value) => delete (value as Partial<Dataset>).coverage],
    ["an unknown key", (value) => Object.assign(value, { encounter: [] })],
    ["encounters that are no list", (value) => Object.assign(value, { encounters: {} })],
    ["an unknown status", ({ encounters }) => Object.assign(sure(encounters[0]), { status: "postponed" })],
    [
      "a cancellation on a held encounter",
      ({ encounters }) =>
        Object.assign(sure(encounters[0]), { cancellation: sure(encounters[1] as unknown as Json)["cancellation"] }),
    ],
    ["a held encounter without a meeting", ({ encounters }) => Object.assign(sure(encounters[0]), { meetings: [] })],
    [
      "a cancelled encounter without a cancellation",
      ({ encounters }) => delete (sure(encounters[1]) as unknown as Json)["cancellation"],
    ],
    ["a start that is no day", ({ encounters }) => Object.assign(sure(encounters[0]), { start: "2017-02-30" })],
    [
      "a start that is a date and time",
      ({ encounters }) => Object.assign(sure(encounters[0]), { start: "2017-07-07T00:00:00Z" }),
    ],
    ["an unknown topic", ({ encounters }) => Object.assign(sure(encounters[0]), { topics: ["golf"] })],
    [
      "a topic of an account that is a string",
      ({ encounters }) => Object.assign(sure(sure(encounters[0]).accounts[0]), { topics: ["ukraine"] }),
    ],
    [
      "an unknown aspect",
      ({ encounters }) =>
        Object.assign(sure(sure(encounters[0]).accounts[0]), { topics: [{ topic: "ukraine", as: "denied" }] }),
    ],
    [
      "a topic of an account without its aspect",
      ({ encounters }) => Object.assign(sure(sure(encounters[0]).accounts[0]), { topics: [{ topic: "ukraine" }] }),
    ],
    ["a latitude beyond the pole", ({ encounters }) => Object.assign(sure(encounters[0]).location, { latitude: 90.5 })],
    ["a longitude as text", ({ encounters }) => Object.assign(sure(encounters[0]).location, { longitude: "10" })],
    [
      "a country code in small letters",
      ({ encounters }) => Object.assign(sure(encounters[0]).location, { countryCode: "de" }),
    ],
    ["a GeoNames number of zero", ({ encounters }) => Object.assign(sure(encounters[0]).location, { geonamesId: 0 })],
    ["a Wikidata item that is no Q number", ({ actors }) => Object.assign(sure(actors[0]), { wikidata: "P31" })],
    [
      "half minutes",
      ({ encounters }) =>
        Object.assign(sure(sure(encounters[0]).meetings[0]), { duration: { minutes: 0.5, bound: "about" } }),
    ],
    [
      "a duration without a bound",
      ({ encounters }) => Object.assign(sure(sure(encounters[0]).meetings[0]), { duration: { minutes: 5 } }),
    ],
    [
      "nobody who started a meeting",
      ({ encounters }) => Object.assign(sure(sure(encounters[0]).meetings[0]), { initiatedBy: [] }),
    ],
    ["no citations", ({ quotes }) => Object.assign(sure(quotes[0]), { citations: [] })],
    [
      "a citation that supports nothing",
      ({ quotes }) => Object.assign(sure(sure(quotes[0]).citations[0]), { supports: [] }),
    ],
    [
      "a selector of another kind",
      ({ quotes }) => Object.assign(sure(sure(quotes[0]).citations[0]?.selector), { type: "TextQuoteSelector" }),
    ],
    [
      "a selector from before the text",
      ({ quotes }) => Object.assign(sure(sure(quotes[0]).citations[0]?.selector), { start: -1 }),
    ],
    ["an id with capitals", ({ quotes }) => Object.assign(sure(quotes[0]), { id: "Putin-2014" })],
    ["an empty text", ({ quotes }) => Object.assign(sure(quotes[0]), { text: "" })],
    ["a text with a space at its end", ({ quotes }) => Object.assign(sure(quotes[0]), { text: "Why? " })],
    ["a missing null", ({ quotes }) => delete (sure(quotes[0]) as unknown as Json)["continues"]],
    ["an address of another scheme", ({ sources }) => Object.assign(sure(sources[0]), { url: "ftp://example.org/1" })],
    ["an address that is none", ({ sources }) => Object.assign(sure(sources[0]), { url: "example" })],
    ["a digest that is too short", ({ sources }) => Object.assign(sure(sources[0]), { sha256: "eba1b98d" })],
    ["an account about nothing", ({ accounts }) => Object.assign(sure(accounts[0]), { about: "foreground" })],
  ])("should refuse %s, as zod does", (_, change) => {
    const value = freshDataset();
    change(value);
    expect(verdicts(value)).toEqual({ ajv: false, zod: false });
  });

  it("should agree with zod on whatever one value of the dataset is put in place of another", () => {
    const paths = everyObject(few())
      .flatMap(({ path, object }) => Object.keys(object).map((key) => `${path}/${key}`))
      .filter((path) => !path.endsWith("/length"));
    const other = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        true,
        0,
        -1,
        1.5,
        1e21,
        "",
        " ",
        "x",
        "held",
        "cancelled",
        "2018-07-16",
        "2018-13-45",
        "Q1",
        "en",
        [],
        {},
        [null],
        [{}],
        "https://example.org/é",
        "http://a b",
      ),
      fc.jsonValue(),
    );
    let [refused, judged] = [0, 0];
    fc.assert(
      fc.property(fc.constantFrom(...paths), other, (path, value) => {
        const changed = datasetWith(path, value);
        const { ajv: byAjv, zod: byZod } = verdicts(changed);
        judged += 1;
        if (!byZod) refused += 1;
        expect({ path, value, valid: byAjv }).toEqual({ path, value, valid: byZod });
      }),
      { numRuns: 200 },
    );
    expect(refused / judged).toBeGreaterThan(0.5);
  });
});

/** The dataset with one encounter of each status, and of any other table every twentieth record: soon judged, and with all shapes. */
function few(): Dataset {
  const whole = freshDataset();
  const statuses = whole.encounters.map(({ status }) => status);
  const encounters = whole.encounters.filter(({ status }, at) => statuses.indexOf(status) === at);
  const tables = Object.entries(whole).map(([key, table]) => [
    key,
    Array.isArray(table) ? table.filter((_, at) => at % 20 === 0) : table,
  ]);
  return { ...(Object.fromEntries(tables) as Dataset), encounters };
}

const text = JSON.stringify(few());

/** That dataset with another value at a path of keys and positions. */
function datasetWith(path: string, value: unknown): unknown {
  const copy = JSON.parse(text) as Json;
  const keys = path.split("/").slice(1);
  const last = keys.pop() ?? "";
  const holder = keys.reduce<Json>((part, key) => part[key] as Json, copy);
  holder[last] = value;
  return copy;
}

/** The JSON Schema that describes a file of the data. */
const describing = (file: string) => file.replace(".json", "");

describe("jsonSchemas", () => {
  const schemas = jsonSchemas();
  const written = [...dataFiles(freshDataset())].filter(([name]) => !name.endsWith(".schema.json"));
  const validators = new Map(
    Array.from(schemas, ([name, schema]) => {
      const strict = new Ajv2020({ strict: true });
      addFormats.default(strict);
      return [name, strict.compile(schema)] as const;
    }),
  );

  it("should describe each file, and each table by a schema with the address at which it is published", () => {
    expect([...schemas.keys()].sort()).toEqual([...new Set(written.map(([name]) => describing(name)))].sort());
    for (const [name, schema] of schemas)
      expect(schema.$id).toBe(`https://cdn.jsdelivr.net/npm/trump-putin-encounters@2/data/${name}.schema.json`);
  });

  it.each(written)("should accept %s", (name, json) => {
    const accepts = sure(validators.get(describing(name)));
    accepts(JSON.parse(json));
    expect(accepts.errors).toBeNull();
  });

  const tables = written.filter(([name]) => name !== "redirects.json");

  it.each(tables)("should refuse %s with a key too many, or a record without its id", (name, json) => {
    const accepts = sure(validators.get(describing(name)));
    const records = () => {
      const value = JSON.parse(json) as Json | Json[];
      return { value, record: Array.isArray(value) ? sure(value.at(-1)) : value };
    };
    const more = records();
    more.record["extra"] = 1;
    expect(accepts(more.value)).toBe(false);
    const fewer = records();
    Reflect.deleteProperty(fewer.record, name === "dataset.json" ? "quotes" : "id");
    expect(accepts(fewer.value)).toBe(false);
  });

  it("should define nothing that it does not refer to, and all that it does", () => {
    for (const [name, schema] of schemas) {
      if (name === "dataset") continue;
      const refs = Array.from(JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/g), ([, ref]) => ref);
      expect(new Set(refs)).toEqual(new Set(Object.keys(schema.$defs ?? {})));
    }
  });
});

describe("the patterns of the JSON Schema", () => {
  const patterns = new Set<string>();
  JSON.stringify(datasetJsonSchema(), (key, value: unknown) => {
    if (key === "pattern" && typeof value === "string") patterns.add(value);
    return value;
  });

  it("should be found", () => {
    expect(patterns.size).toBeGreaterThan(8);
  });

  it.each([...patterns])("should be in the subset that JSON Schema recommends: %s", (pattern) => {
    // Characters, classes without escapes but of white space, quantifiers, anchors, groups and alternatives (core, 6.4).
    const char = String.raw`[^\\[\](){}?*+|^$]`;
    const escape = String.raw`\\[tnrf.]`;
    const set = String.raw`\[\^?(?:[^\\[\]]|${escape})+\]`;
    const quantifier = String.raw`(?:[?*+]|\{\d+(?:,\d*)?\})?`;
    const token = new RegExp(String.raw`^(?:(?:${set}|${char}|${escape}|\))${quantifier}|\((?!\?)|\||\^|\$)*$`, "u");
    expect(pattern).toMatch(token);
  });

  it.each([...patterns])("should compile with and without the flag for Unicode, anchored: %s", (pattern) => {
    for (const flags of ["", "u"]) expect(() => new RegExp(pattern, flags)).not.toThrow();
    expect(pattern).toMatch(/^\^.*\$$/s);
  });

  it("should bound each string", () => {
    const unbounded: string[] = [];
    JSON.stringify(datasetJsonSchema(), (_, value: unknown) => {
      const schema = value as JsonSchema | null;
      if (
        schema &&
        typeof schema === "object" &&
        schema.type === "string" &&
        !schema.maxLength &&
        !schema.format &&
        !schema.oneOf &&
        schema.const === undefined
      )
        unbounded.push(JSON.stringify(schema));
      return value;
    });
    expect(unbounded).toEqual([]);
  });
});
