import { describe, expect, it } from "vitest";
import * as z from "zod";
import * as vocabularies from "../../src/schema/vocabularies.ts";
import { definitions, vocabulary } from "../../src/schema/vocabulary.ts";
import { sure } from "../checks/changes.ts";

/** One whole sentence, or more. */
const SENTENCE = /^[A-Z][^\n]*[^\s.]\.$/;

describe.each(Object.entries(vocabularies))("%s", (name, values) => {
  const defined = sure(definitions.get(values as unknown as z.ZodType));

  it("should define each of its values, and nothing else", () => {
    expect(Object.keys(defined)).toEqual(values.options);
    expect(values.options.length).toBeGreaterThan(1);
  });

  it.each(Object.entries(defined))("should define %s in a sentence", (value, definition) => {
    expect(definition).toMatch(SENTENCE);
    expect(value).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it("should define no two values alike", () => {
    expect(new Set(Object.values(defined)).size).toBe(values.options.length);
  });

  it("should say in a sentence what it tells", () => {
    expect(values.meta()?.description).toMatch(SENTENCE);
    expect(values.meta()?.id).toBe(name.charAt(0).toUpperCase() + name.slice(1));
  });
});

describe("vocabulary", () => {
  const bees = vocabulary("Bee", "A bee.", { honey: "It makes honey.", bumble: "It hums." });

  it("should accept its values only", () => {
    expect(bees.options).toEqual(["honey", "bumble"]);
    expect(bees.safeParse("bumble").success).toBe(true);
    expect(bees.safeParse("wasp").success).toBe(false);
    expect(bees.safeParse("toString").success).toBe(false);
  });

  it("should give the first as its example", () => {
    expect(bees.meta()).toMatchObject({ id: "Bee", description: "A bee.", examples: ["honey"] });
  });
});
