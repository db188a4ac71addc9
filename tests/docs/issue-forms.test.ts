import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { kebabCase } from "scule";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { KINDS } from "../../src/checks/kinds.ts";
import { root } from "../project.ts";

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly options?: readonly string[] };
}

const folder = path.join(root, ".github/ISSUE_TEMPLATE");
const forms = globSync("*.yml", { cwd: folder })
  .filter((file) => file !== "config.yml")
  .sort()
  .map((file) => ({
    file,
    ...(parse(readFileSync(path.join(folder, file), "utf8")) as { name: string; body: Field[] }),
  }));

/** What a field of a form lets its author choose from. */
function options(file: string, id: string): readonly string[] | undefined {
  return forms.find((form) => form.file === file)?.body.find((field) => field.id === id)?.attributes.options;
}

describe("the form for a wrong fact", () => {
  it("should take every kind of record", () => {
    expect(
      options("a-fact-is-wrong.yml", "kind")
        ?.map((kind) => `${kind}s`)
        .sort(),
    ).toEqual(KINDS.map((kind) => kebabCase(kind).replace("-", " ")).sort());
  });
});

describe("the form for a missing call or quote", () => {
  it("should take both", () => {
    expect(options("a-call-or-quote-is-missing.yml", "kind")).toEqual(["call", "quote"]);
  });
});

describe.each(forms)("the form $file", ({ body }) => {
  it("should ask for the source and its words", () => {
    expect(body.map(({ id }) => id)).toEqual(expect.arrayContaining(["source", "words"]));
  });

  it("should have each field once, with a label", () => {
    const ids = body.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of body) expect(attributes.label).toMatch(/^[A-Z]/);
  });
});
