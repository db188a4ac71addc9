import { describe, expect, it } from "vitest";
import * as z from "zod";
import { walk, walkParts } from "../../src/citations/member-path.ts";
import { dataset } from "../../src/schema/dataset.ts";
import * as schemas from "../../src/schema.ts";
import { actorId, encounterId, memberId, quoteId, sourceId } from "../../src/schema/values.ts";
import { project } from "../project.ts";
import { everyObject } from "../every-object.ts";
import { freshDataset } from "./dataset.ts";

/** What every field of every object of the schema is called, and its schema; each object once. */
function everyField(): [name: string, field: z.ZodType][] {
  const found = new Map<string, [string, z.ZodType][]>();
  const visit = (schema: z.ZodType): void => {
    if (schema instanceof z.ZodObject) {
      const name = nameOf(schema) ?? "";
      if (found.has(name)) return;
      const shape: Readonly<Record<string, z.ZodType>> = schema.shape;
      const fields = Object.entries(shape);
      found.set(
        name,
        fields.map(([key, field]) => [`${name}.${key}`, field]),
      );
      for (const [, field] of fields) visit(field);
    } else if (schema instanceof z.ZodArray) visit(schema.element as z.ZodType);
    else if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) visit(schema.unwrap() as z.ZodType);
    else if (schema instanceof z.ZodDiscriminatedUnion) for (const option of schema.options) visit(option as z.ZodType);
  };
  visit(dataset);
  return [...found.values()].flat();
}

/** The name of a schema; a description of its own hides it from `meta()`, not from its parents. */
function nameOf(schema: z.ZodType): string | undefined {
  for (let at: z.ZodType | undefined = schema; at; at = at._zod.parent as z.ZodType | undefined) {
    const id = at.meta()?.id;
    if (id) return id;
  }
  return undefined;
}

const fields = everyField();
const examplesOf = (field: z.ZodType) => (field.meta()?.["examples"] ?? []) as unknown[];

/** What a field holds, whether or not it may be null, absent or several. */
function heldBy(field: z.ZodType): z.ZodType {
  if (field instanceof z.ZodNullable || field instanceof z.ZodOptional) return heldBy(field.unwrap() as z.ZodType);
  return field instanceof z.ZodArray ? heldBy(field.element as z.ZodType) : field;
}

/** Whether a field holds objects, whose own fields have examples. */
const holdsObjects = (field: z.ZodType) =>
  heldBy(field) instanceof z.ZodObject || heldBy(field) instanceof z.ZodDiscriminatedUnion;

describe("the schema", () => {
  it("should have fields", () => {
    const names = fields.map(([name]) => name);
    for (const name of [
      "HeldEncounter.meetings",
      "Meeting.notesTaken",
      "Citation.selector",
      "Dataset.format",
      "Source.sha256",
    ])
      expect(names).toContain(name);
    expect(names.filter((name) => name.startsWith("."))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("should describe every object in a sentence", () => {
    const objects = Object.values(schemas).filter((schema) => schema instanceof z.ZodObject);
    expect(objects.length).toBeGreaterThan(14);
    for (const object of objects)
      expect(object.meta()).toMatchObject({
        id: expect.any(String) as unknown,
        description: expect.stringMatching(/\.$/) as unknown,
      });
  });
});

describe.each(fields)("%s", (_, field) => {
  it("should have a description that ends as a sentence does", () => {
    expect(field.meta()?.description).toMatch(/^[A-Z][^\n]*[^\s.]\.$/);
  });

  it("should say what null means, where it may be null", () => {
    if (field instanceof z.ZodNullable) expect(field.meta()?.description).toMatch(/\bnull\b/i);
  });

  it("should have examples, which are right by its own schema", () => {
    if (!holdsObjects(field)) expect(examplesOf(field).length).toBeGreaterThan(0);
    for (const example of examplesOf(field)) {
      const parsed = field.safeParse(example);
      expect(parsed.success ? [] : parsed.error.issues).toEqual([]);
      expect(parsed.data).toEqual(example);
    }
  });
});

describe("examples", () => {
  const ids = new Map<unknown, ReadonlySet<string>>(
    (
      [
        [encounterId, "encounters"],
        [quoteId, "quotes"],
        [actorId, "actors"],
        [sourceId, "sources"],
      ] as const
    ).map(([schema, kind]) => [schema.meta()?.id, new Set(project[kind].map(({ record }) => record.id))]),
  );
  const members = new Set(
    project.encounters.flatMap(({ record }) =>
      [
        ...record.meetings,
        ...record.accounts,
        ...record.disputes,
        ...record.disputes.flatMap(({ claims }) => claims),
      ].map(({ id }) => id),
    ),
  );
  ids.set(memberId.meta()?.id, members);
  const kindOf = (field: z.ZodType) => nameOf(heldBy(field));
  const named = fields.filter(([, field]) => ids.has(kindOf(field)));

  it("should be found in the fields that hold ids", () => {
    for (const name of [
      "Meeting.interpreters",
      "Quote.continues",
      "Citation.source",
      "Account.by",
      "HeldEncounter.id",
      "Meeting.id",
    ]) {
      expect(named.map(([known]) => known)).toContain(name);
    }
  });

  it.each(named)("should name records that there are: %s", (_, field) => {
    for (const id of examplesOf(field).flat()) expect([...(ids.get(kindOf(field)) ?? [])]).toContain(id);
  });

  it.each(
    [encounterId, quoteId, actorId, sourceId, memberId].map((schema) => [String(schema.meta()?.id), schema] as const),
  )("should name records that there are: %s", (kind, schema) => {
    for (const id of examplesOf(schema)) expect([...(ids.get(kind) ?? [])]).toContain(id);
  });

  it("should give a path that accounts of the data are about", () => {
    const about = examplesOf(schemas.accountSchema.shape.about) as string[];
    for (const path of about)
      expect(
        project.encounters.some(
          ({ record }) => record.accounts.some((account) => account.about === path) && "steps" in walk(record, path),
        ),
      ).toBe(true);
  });

  it("should give keys that citations of the data support", () => {
    const supported = everyObject(freshDataset()).flatMap(({ object }) =>
      "supports" in object ? (object.supports as string[]) : [],
    );
    for (const key of (examplesOf(schemas.citationSchema.shape.supports) as string[][]).flat())
      expect(supported).toContain(key);
  });

  const IDENTIFIERS = ["wikidata", "geonamesId", "countryCode", "subdivisionCode", "timeZone", "sha256", "url"];
  const identifiers = fields.filter(([name]) => IDENTIFIERS.includes(name.replace(/.*\./, "")));
  const parts = walkParts(freshDataset()).map(({ value }) => value);

  it.each(identifiers)("should be in the data, where they are identifiers: %s", (name, field) => {
    const key = name.replace(/.*\./, "");
    const values = new Set(parts.map((part) => part[key]));
    expect(examplesOf(field).filter((example) => !values.has(example))).toEqual([]);
  });
});
