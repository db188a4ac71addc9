import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { emitDictionary } from "../../../src/scripts/generate/emit-dictionary.ts";
import * as schemas from "../../../src/schema.ts";
import { datasetJsonSchema, type JsonSchema } from "../../../src/schema/json-schema.ts";
import { fullTables } from "../../../src/scripts/tables/full-tables.ts";
import { root } from "../../project.ts";
import { sure } from "../../checks/changes.ts";
import { freshDataset } from "../../schema/dataset.ts";

const dataset = freshDataset();
const written = emitDictionary(dataset);
const [ofTypes = "", ofTables = ""] = written.split(/^## Tables$/m);
const sections = new Map(
  ofTypes
    .split(/^### /m)
    .slice(1)
    .map((section): [string, string] => [section.slice(0, section.indexOf("\n")), section.split(/^## /m)[0] ?? ""]),
);

/** The cells of the rows of a section's last table, the first cell first. */
function rows(name: string): string[][] {
  const [, ...lines] = sure(
    sections
      .get(name)
      ?.split("\n\n")
      .filter((block) => block.startsWith("|"))
      .at(-1),
  )
    .trim()
    .split("\n");
  return lines.slice(1).map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const row = (name: string, first: string) => sure(rows(name).find(([cell]) => cell === `\`${first}\``));

describe("docs/data-dictionary.md", () => {
  it("should be what `npm run generate` writes from the schema and the data as they are", () => {
    const committed = readFileSync(path.join(root, "docs/data-dictionary.md"), "utf8");
    expect(committed, "docs/data-dictionary.md is stale: run `npm run generate`, and commit it").toBe(written);
  });
});

describe("emitDictionary", () => {
  it("should say at its top that it is generated, and from what", () => {
    expect(written).toMatch(
      /^<!-- Generated from src\/schema\/ and data\/ by `npm run generate`\. Do not edit\. -->\n\n# Data dictionary\n/,
    );
  });

  it("should put encounters first, and say how many records of each kind the edition has", () => {
    expect([...sections.keys()][0]).toBe("Encounter");
    expect(written).toContain(
      `This edition has ${dataset.encounters.length} encounters, ${dataset.calls.length} calls, ${dataset.proposals.length} proposals, ${dataset.claimedContacts.length} claimed contacts, ${dataset.quotes.length} quotes,`,
    );
  });

  it("should have a section for every definition of the schema; the shapes of encounters share one", () => {
    const names = Object.keys(sure(datasetJsonSchema().$defs)).filter(
      (name) => !/^(Held|Cancelled|NeverHeld|Scheduled)Encounter$/.test(name),
    );
    expect([...sections.keys()].sort()).toEqual(names.sort());
    for (const shape of ["HeldEncounter", "CancelledEncounter", "NeverHeldEncounter", "ScheduledEncounter"])
      expect(sections.get("Encounter")).toContain(`\n| \`${shape}\` | \`status: `);
  });

  it("should have a row for every field of every object, in the schema's order", () => {
    for (const [name, def] of Object.entries(datasetJsonSchema().$defs as Record<string, JsonSchema>)) {
      if (def.type !== "object" || name.endsWith("Encounter")) continue;
      expect(rows(name).map(([field]) => field?.replace(/[`?]/g, ""))).toEqual(Object.keys(sure(def.properties)));
    }
    expect(rows("Encounter").map(([field]) => field)).toEqual(
      expect.arrayContaining(["`status`", "`meetings`", "`cancellation`", "`invitation`"]),
    );
    expect(rows("Encounter")).toHaveLength(Object.keys(schemas.scheduledEncounterSchema.shape).length + 2);
  });

  it("should leave no cell empty but examples, and none huge", () => {
    for (const name of sections.keys()) {
      for (const [at, cells] of (sections.get(name)?.includes("\n| ") ? rows(name) : []).entries()) {
        expect({
          name,
          at,
          empty: cells.filter((cell, column) => cell === "" && !(cells.length === 5 && column === 3)).length,
        }).toEqual({ name, at, empty: 0 });
      }
    }
    for (const line of written.split("\n").filter((text) => text.startsWith("|")))
      for (const cell of line.split(/(?<!\\)\|/)) expect(cell.length).toBeLessThan(200);
  });

  it("should write types as TypeScript does, with links", () => {
    expect(row("Meeting", "interpreters")[1]).toBe("[ActorId](#actorid)[] \\| `null`");
    expect(row("Encounter", "status")[1]).toBe("[EncounterStatus](#encounterstatus)");
    expect(row("Quote", "date")[1]).toBe("[EdtfDate](#edtfdate) \\| `null`");
    expect(row("Citation", "supports?")[1]).toBe("`string`[]");
    expect(written).not.toContain("readonly");
  });

  it("should link only to headings that there are", () => {
    const targets = new Set(Array.from(written.matchAll(/\]\(#([^)]+)\)/g), ([, target]) => target));
    const headings = Array.from(written.matchAll(/^#+ (.+)$/gm), ([, heading = ""]) =>
      heading.toLowerCase().replace(/ /g, "-"),
    );
    expect(new Set(headings).size).toBe(headings.length);
    for (const target of targets) expect(headings).toContain(target);
    const tables = ofTables.match(/^### /gm) ?? [];
    expect(targets.size).toBe(sections.size + tables.length);
  });

  it("should count how often fields are filled: not null, not absent, not empty", () => {
    const meetings = dataset.encounters.flatMap((encounter) => encounter.meetings);
    const cancelled = dataset.encounters.filter(({ status }) => status === "cancelled");
    expect(row("Meeting", "venue").at(-1)).toBe(
      `${meetings.filter(({ venue }) => venue !== null).length} of ${meetings.length}`,
    );
    expect(row("Meeting", "notesTaken").at(-1)).toBe(
      `${meetings.filter(({ notesTaken }) => notesTaken !== null).length} of ${meetings.length}`,
    );
    expect(row("Encounter", "meetings").at(-1)).toBe(
      `${dataset.encounters.filter((encounter) => encounter.meetings.length).length} of ${dataset.encounters.length}`,
    );
    expect(row("Encounter", "cancellation").at(-1)).toBe(`${cancelled.length} of ${cancelled.length}`);
    expect(row("Actor", "aliases").at(-1)).toBe(
      `${dataset.actors.filter(({ aliases }) => aliases.length).length} of ${dataset.actors.length}`,
    );
  });

  it("should follow the data: one venue less, one fewer filled", () => {
    const changed = freshDataset();
    const meeting = sure(changed.encounters.flatMap(({ meetings }) => meetings).find(({ venue }) => venue !== null));
    const line = (text: string) => sure(/^\| `venue` .*$/m.exec(text))[0];
    const [, filled = "", all = ""] = sure(/(\d+) of (\d+) \|$/.exec(line(written)));
    meeting.venue = null;
    expect(line(emitDictionary(changed))).toMatch(new RegExp(`${Number(filled) - 1} of ${all} \\|$`));
  });

  it("should give every value of every vocabulary its definition, and count its uses", () => {
    for (const status of schemas.encounterStatusSchema.options) {
      expect(rows("EncounterStatus")).toContainEqual([
        `\`"${status}"\``,
        expect.stringMatching(/\.$/),
        String(dataset.encounters.filter((encounter) => encounter.status === status).length),
      ]);
    }
    const records = [...dataset.encounters, ...dataset.calls];
    const accounts = [...records, ...dataset.proposals, ...dataset.claimedContacts]
      .flatMap((record) => record.accounts)
      .concat(dataset.accounts);
    const named = accounts.flatMap(({ topics }) => topics);
    const uses = [...records.flatMap(({ topics }) => topics), ...named.map(({ topic }) => topic)];
    for (const topic of schemas.topicSchema.options) {
      expect(rows("Topic")).toContainEqual([
        `\`"${topic}"\``,
        expect.stringMatching(/\.$/),
        String(uses.filter((used) => used === topic).length),
      ]);
    }
    const vocabularies = Object.values(schemas).filter(
      (schema) => schema instanceof Object && "options" in schema && "enum" in schema,
    );
    expect(vocabularies.length).toBeGreaterThan(8);
    for (const vocabulary of vocabularies)
      expect(rows(String(vocabulary.meta()?.id)).map(([value]) => value)).toEqual(
        vocabulary.options.map((value) => `\`"${value}"\``),
      );
  });

  it("should be written of a dataset without any record", () => {
    const empty = emitDictionary({
      ...dataset,
      encounters: [],
      calls: [],
      proposals: [],
      claimedContacts: [],
      quotes: [],
      actors: [],
      sources: [],
      accounts: [],
    });
    expect(empty).toContain("This edition has 0 encounters, 0 calls, 0 proposals, 0 claimed contacts, 0 quotes,");
    expect(empty).toMatch(/^\| `venue` .* 0 of 0 \|$/m);
  });
});

describe("the tables in the data dictionary", () => {
  const tables = fullTables(dataset);

  it("should have a section for each table, which names its function and its key", () => {
    const names = Array.from(ofTables.matchAll(/^### (.*)$/gm), ([, name]) => name);
    expect(names).toEqual(tables.map(({ name }) => name));
    for (const { name } of tables) expect(ofTypes).toContain(`](#${name})`);
    expect(ofTables).toContain(
      "A row: a contact that took place within an encounter. `meetingRows()`. Key: `encounter`, `id`.",
    );
    expect(ofTables).toContain("`encounter` is `id` of [encounters](#encounters).");
  });

  it("should have a row for each column, with its type, its meaning, and how often it is filled", () => {
    const rowsOfTables = ofTables.match(/^\| `.*$/gm) ?? [];
    expect(rowsOfTables).toHaveLength(tables.flatMap(({ columns }) => columns).length);
    expect(ofTables).toContain("| `first_day` | `DATE` | The first day of `date` and all meetings; computed. | ");
    expect(ofTables).toMatch(/^\| `minutes` \| `number` \\\| `null` \| .* \| `120` \| \d+ of \d+ \|$/m);
  });
});
