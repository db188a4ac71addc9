import { check } from "@placemarkio/check-geojson";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Package } from "datapackage";
import jsonld from "jsonld";
import { describe, expect, it, onTestFinished } from "vitest";
import { compile } from "../../../src/scripts/generate/compile.ts";
import { tableFiles } from "../../../src/scripts/tables/table-files.ts";
import { sure } from "../../checks/changes.ts";
import { project } from "../../project.ts";
import { ownTables } from "./changed-tables.ts";

const dataset = compile(project);
const about = {
  name: "trump-putin-encounters",
  description: "How the two met.",
  keywords: ["diplomacy"],
  version: "1.2.3",
  digest: "ab".repeat(32),
  released: "2026-01-02",
};
const files = tableFiles(dataset, about);
const text = (name: string) => sure(files.get(name)) as string;
const json = (name: string) => JSON.parse(text(name)) as Record<string, unknown>;

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  dialect: object;
  schema: { fields: { name: string; type: string; description: string }[]; primaryKey: string[] };
}
const resources = json("datapackage.json")["resources"] as Resource[];

describe("the files of tables", () => {
  it("should be each table as CSV and as Parquet, and what describes them", () => {
    expect([...files.keys()].sort()).toEqual(
      [
        ...ownTables.flatMap(({ name }) => [`${name}.csv`, `${name}.parquet`]),
        "croissant.json",
        "datapackage.json",
        "encounters.geojson",
        "events.jsonld",
      ].sort(),
    );
  });

  it("should be the same bytes each time, in any time zone", () => {
    const zone = process.env["TZ"];
    onTestFinished(() => {
      if (zone === undefined) delete process.env["TZ"];
      else process.env["TZ"] = zone;
    });
    for (const other of ["America/Los_Angeles", "Asia/Tokyo"]) {
      process.env["TZ"] = other;
      for (const [name, held] of tableFiles(dataset, about))
        expect(Buffer.from(held).equals(Buffer.from(sure(files.get(name)))), name).toBe(true);
    }
  });

  it("should stop the build where a table breaks its schema", () => {
    const broken = structuredClone(dataset);
    sure(broken.quotes[0]).speaker = "nobody";
    expect(() => tableFiles(broken, about)).toThrow(/Table "quotes", row 1 .* column "speaker": names "nobody"/);
  });
});

it("should lead to the files of this very version, as hashes hold for no other", () => {
  const published = "https://cdn.jsdelivr.net/npm/trump-putin-encounters@1.2.3/data/tables/";
  const { distribution } = json("croissant.json") as { distribution: { name: string; contentUrl: string }[] };
  for (const { name, contentUrl } of distribution) expect(contentUrl).toBe(`${published}${name}`);
  expect(json("events.jsonld")["@context"]).toMatchObject({ "@base": `${published}events.jsonld` });
});

describe("the CSV files", () => {
  it("should be UTF-8 without a byte order mark, with LF and a last line that ends", () => {
    for (const { path: file } of resources) {
      expect(text(file)).toMatch(/^[a-z]/);
      expect(text(file)).not.toContain("\r");
      expect(text(file)).toMatch(/[^\n]\n$/);
    }
  });

  it("should begin with the names of the columns", () => {
    for (const { path: file, schema } of resources)
      expect(text(file).split("\n")[0]).toBe(schema.fields.map(({ name }) => name).join(","));
  });
});

const standards = path.join(import.meta.dirname, "../../tables/standards");
const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true, logger: false }));
const profile = (name: string) =>
  ajv.compile(JSON.parse(readFileSync(path.join(standards, `datapackage-2.0-${name}.json`), "utf8")) as object);

describe("datapackage.json", () => {
  const validate = profile("datapackage");
  const validateResource = profile("dataresource");
  const validateDialect = profile("tabledialect");
  const validateSchema = profile("tableschema");

  it("should be valid by the profiles of Data Package 2.0, which refuse a wrong one", () => {
    expect([validate(json("datapackage.json")), validate.errors]).toEqual([true, null]);
    for (const resource of resources) {
      expect([validateResource(resource), validateResource.errors]).toEqual([true, null]);
      expect([validateDialect(resource.dialect), validateDialect.errors]).toEqual([true, null]);
      expect([validateSchema(resource.schema), validateSchema.errors]).toEqual([true, null]);
    }
    expect(validate({ ...json("datapackage.json"), resources: [{ name: 5 }] })).toBe(false);
    expect(validateSchema({ fields: [{ name: "a", type: "dat" }] })).toBe(false);
  });

  it("should give the size and the SHA-256 of each file", () => {
    for (const { path: file, bytes, hash } of resources) {
      expect(bytes).toBe(Buffer.byteLength(text(file)));
      expect(hash).toBe(`sha256:${createHash("sha256").update(text(file)).digest("hex")}`);
    }
  });

  it("should say of every column what it means", () => {
    for (const { schema } of resources) for (const { description } of schema.fields) expect(description).toMatch(/\.$/);
  });

  it("should say which version it is, and leave out the day of a release that was none", () => {
    expect(json("datapackage.json")).toMatchObject({ version: "1.2.3", created: "2026-01-02T00:00:00Z" });
    const unreleased = JSON.parse(
      sure(tableFiles(dataset, { ...about, released: null }).get("datapackage.json")) as string,
    ) as object;
    expect(unreleased).not.toHaveProperty("created");
  });

  it("should be read by a Data Package reader, which finds each foreign key and refuses a broken one", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "tables-"));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    for (const { path: file } of resources) writeFileSync(path.join(folder, file), text(file));
    const open = () => Package.load(json("datapackage.json"), { basePath: folder });
    for (const resource of (await open()).resources) {
      const rows = await resource.read({ keyed: true, relations: true });
      expect(rows).toHaveLength(sure(ownTables.find(({ name }) => name === resource.name)).rows.length);
    }
    writeFileSync(path.join(folder, "actors.csv"), text("actors.csv").replace("\nvladimir-putin,", "\nnobody,"));
    const quotes = (await open()).getResource("quotes");
    await expect(quotes.read({ keyed: true, relations: true })).rejects.toThrow(/Foreign key/);
  });
});

/** Reads JSON-LD with no network, and refuses what a processor would drop without a word. */
function statements(document: object): Promise<string> {
  return jsonld.toRDF(document, {
    format: "application/n-quads",
    safe: true,
    base: "https://example.org/",
    documentLoader: () => Promise.reject(new Error("asks the network")),
  }) as Promise<string>;
}

describe("croissant.json", () => {
  it("should be JSON-LD of which nothing is lost", async () => {
    expect(await statements(json("croissant.json"))).toContain("<http://mlcommons.org/croissant/RecordSet>");
  });

  it("should have each table with its columns and key, and the hash of its file", () => {
    const { distribution, recordSet } = json("croissant.json") as {
      distribution: { "@id": string; sha256: string }[];
      recordSet: { name: string; key: { "@id": string }[]; field: { name: string }[] }[];
    };
    for (const [at, { name, path: file, hash, schema }] of resources.entries()) {
      expect(distribution[at]).toMatchObject({ "@id": file, sha256: hash.replace("sha256:", "") });
      expect(recordSet[at]?.name).toBe(name);
      expect(recordSet[at]?.field.map((field) => field.name)).toEqual(schema.fields.map((field) => field.name));
      expect(recordSet[at]?.key).toEqual(schema.primaryKey.map((column) => ({ "@id": `${name}/${column}` })));
    }
  });

  it("should lead each reference to a column that is there, and no table to itself", () => {
    const { recordSet } = json("croissant.json") as {
      recordSet: { name: string; field: { "@id": string; references?: { field: { "@id": string } } }[] }[];
    };
    const ids = new Set(recordSet.flatMap(({ field }) => field.map((one) => one["@id"])));
    const references = recordSet.flatMap(({ name, field }) =>
      field.flatMap((one) => (one.references ? [[name, one.references.field["@id"]] as const] : [])),
    );
    expect(references).toContainEqual(["quotes", "actors/id"]);
    for (const [name, id] of references) {
      expect(ids).toContain(id);
      expect(id.split("/")[0]).not.toBe(name);
    }
  });
});

describe("encounters.geojson", () => {
  it("should be GeoJSON, a point for each encounter", () => {
    const { features } = check(text("encounters.geojson")) as { features: { id: string; geometry: object }[] };
    expect(features.map(({ id }) => id)).toEqual(dataset.encounters.map(({ id }) => id));
    const helsinki = features.find(({ id }) => id === "helsinki-2018");
    // Longitude first.
    expect(helsinki?.geometry).toEqual({ type: "Point", coordinates: [24.93545, 60.16952] });
  });
});

describe("events.jsonld", () => {
  interface Node {
    id: string;
    type: string;
    name?: string;
    description?: string;
    startDate?: string;
    eventStatus?: string;
    subEvent?: Node[];
    about?: string;
    spokenByCharacter?: string;
    author?: (string | { type: string; name: string })[];
    text?: string;
  }
  const graph = json("events.jsonld")["@graph"] as Node[];
  const ofType = (type: string) => graph.filter((node) => node.type === type);

  it("should be JSON-LD of which nothing is lost", async () => {
    const quads = await statements(json("events.jsonld"));
    for (const type of ["Event", "Quotation", "Claim", "Person"])
      expect(quads).toContain(`<https://schema.org/${type}>`);
    expect(quads).toContain("<https://schema.org/EventCancelled>");
  });

  it("should have every encounter, and the quotes and claims about it", () => {
    expect(ofType("Event").map(({ id }) => id)).toEqual(dataset.encounters.map(({ id }) => `#${id}`));
    expect(ofType("Quotation")).toHaveLength(dataset.quotes.filter(({ about: encounter }) => encounter).length);
    expect(ofType("Claim")).toHaveLength(
      dataset.encounters.flatMap(({ disputes }) => disputes.flatMap(({ claims }) => claims)).length,
    );
  });

  it.each([
    ["helsinki-2018", "EventScheduled"],
    ["buenos-aires-2018", "EventCancelled"],
  ])("should say of %s: %s", (id, status) => {
    expect(graph.find((node) => node.id === `#${id}`)?.eventStatus).toBe(`https://schema.org/${status}`);
  });

  it("should name the meeting, not the summit, which may have taken place without it", () => {
    for (const { name } of ofType("Event")) expect(name).toMatch(/^Meeting of Donald Trump and Vladimir Putin: ./);
  });

  it("should give no status to what was never scheduled, and say what became of it", () => {
    const visit = graph.find(({ id }) => id === "#washington-2018");
    expect(visit).not.toHaveProperty("eventStatus");
    expect(visit?.description).toMatch(/^The White House invited Putin for the autumn, then put the visit off;/);
  });

  it("should have each contact as an event that took place, also within a meeting that was dropped", () => {
    const contacts = graph.flatMap(({ subEvent = [] }) => subEvent);
    expect(contacts).toHaveLength(dataset.encounters.flatMap(({ meetings }) => meetings).length);
    for (const contact of contacts)
      expect(contact).toMatchObject({
        type: "Event",
        eventStatus: "https://schema.org/EventScheduled",
        startDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
      });
    expect(graph.find(({ id }) => id === "#buenos-aires-2018")?.subEvent?.map(({ name }) => name)).toEqual([
      "Greeting of Donald Trump and Vladimir Putin: G20 summit, Buenos Aires, November 2018",
      "Pull-aside of Donald Trump and Vladimir Putin: G20 summit, Buenos Aires, November 2018",
    ]);
  });

  it("should have one node for each id, and name only those that are there", () => {
    const ids = [...graph, ...graph.flatMap(({ subEvent = [] }) => subEvent)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { about: event, spokenByCharacter, author = [] } of graph)
      for (const named of [event, spokenByCharacter, ...author])
        if (typeof named === "string") expect(ids).toContain(named);
  });

  it.each([
    ["hamburg-2017/dinner-duration/about-an-hour", "Dinner duration: about 60 minutes"],
    ["hamburg-2017/bilateral-duration/136-minutes", "Bilateral duration: 136 minutes"],
    ["hamburg-2017/record-of-dinner/no-notes", "Record of dinner: no"],
    ["paris-2018/who-dropped-it/both", "Who dropped it: Donald Trump, Vladimir Putin"],
    ["buenos-aires-2018/number-of-sailors/twenty-four", "Number of sailors: 24"],
    ["anchorage-2025/start-of-talks/tass", "Start of talks: 11:26"],
    ["anchorage-2025/ride-duration/putin", "Ride duration: The ride took 30 seconds."],
  ])("should put the claim %s into plain words: %s", (id, words) => {
    expect(graph.find((node) => node.id === `#${id}`)?.text).toBe(words);
  });

  it("should give every claim its author: who says it, or whose report it is", () => {
    for (const { author } of ofType("Claim")) expect(author).not.toHaveLength(0);
    const authorOf = (id: string) => graph.find((node) => node.id === `#${id}`)?.author;
    expect(authorOf("hamburg-2017/dinner-duration/trump")).toEqual(["#donald-trump"]);
    expect(authorOf("hamburg-2017/disclosure-of-dinner/bremmer")).toEqual([
      { type: "Organization", name: "Taipei Times" },
    ]);
    // A newspaper retells the report of another.
    expect(authorOf("buenos-aires-2018/seated-or-standing/financial-times")).toEqual([
      { type: "Organization", name: "Financial Times" },
    ]);
  });
});
