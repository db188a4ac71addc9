import path from "node:path";
import { pathToFileURL } from "node:url";
import { mkdirSync, writeFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { digest } from "../../../src/scripts/generate/emit-data.ts";
import { recordModules } from "../../../src/scripts/generate/emit-records.ts";
import { camelCase } from "scule";
import { everyObject } from "../../every-object.ts";
import { sure } from "../../checks/changes.ts";
import { freshDataset } from "../../schema/dataset.ts";
import { copyOfProject } from "../copy-of-project.ts";

const dataset = freshDataset();
const modules = recordModules(dataset, "1.2.3");

/** What modules export, run as they would be from src/records/ in a folder of their own. */
async function running(written: ReadonlyMap<string, string>, name: string): Promise<Record<string, unknown>> {
  const folder = copyOfProject("src/frozen");
  mkdirSync(path.join(folder, "src/records"), { recursive: true });
  for (const [file, text] of written) writeFileSync(path.join(folder, "src/records", file), text);
  return (await import(pathToFileURL(path.join(folder, "src/records", name)).href)) as Record<string, unknown>;
}

/** What is no TypeScript that node can run, by the module in which it stands. */
function syntaxErrors(written: ReadonlyMap<string, string>): unknown[] {
  return Array.from(written, ([name, text]) => {
    const { diagnostics = [] } = ts.transpileModule(text, {
      reportDiagnostics: true,
      compilerOptions: { erasableSyntaxOnly: true },
    });
    return diagnostics.map(({ messageText }) => [name, messageText]);
  }).flat();
}

describe("recordModules", () => {
  it("should say in each module's first line where it comes from", () => {
    for (const text of modules.values())
      expect(text).toMatch(/^\/\/ Generated from .+ by `npm run generate`\. Do not edit\.\n/);
  });

  it("should write TypeScript without an error of syntax, which node can run", () => {
    expect(syntaxErrors(modules)).toEqual([]);
  });

  it.each(["quotes", "actors", "sources", "accounts"] as const)("should write %s as a frozen list", async (kind) => {
    const written = (await running(modules, `${kind}.ts`))[kind];
    expect(written).toEqual(dataset[kind]);
    for (const { object } of everyObject(written)) expect(Object.isFrozen(object)).toBe(true);
  });

  it("should write each encounter under a name of its own, and all as a frozen list of the same objects", async () => {
    const written = await running(modules, "encounters.ts");
    expect(written["encounters"]).toEqual(dataset.encounters);
    for (const { object } of everyObject(written["encounters"])) expect(Object.isFrozen(object)).toBe(true);
    expect(Object.keys(written).sort()).toEqual(
      ["encounters", ...dataset.encounters.map(({ id }) => camelCase(id))].sort(),
    );
    for (const [at, { id }] of dataset.encounters.entries())
      expect((written["encounters"] as unknown[])[at]).toBe(written[camelCase(id)]);
  });

  it("should list the kinds of records: the keys of a dataset that hold tables", async () => {
    const { kinds } = await running(modules, "kinds.ts");
    const tables = Object.entries(dataset).filter(([key, value]) => Array.isArray(value) && key !== "redirects");
    expect([...(kinds as string[])].sort()).toEqual(tables.map(([key]) => key).sort());
  });

  it("should note every call at top level as pure, so that bundlers can leave it out", () => {
    for (const [name, text] of modules) {
      const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
      const visit = (node: ts.Node): void => {
        if (ts.isCallExpression(node) || ts.isNewExpression(node))
          expect({ name, before: text.slice(node.getFullStart(), node.getStart()) }).toEqual({
            name,
            before: " /* @__PURE__ */ ",
          });
        ts.forEachChild(node, visit);
      };
      visit(file);
    }
  });

  it("should give the version, the digest and the coverage as the edition", async () => {
    const { edition } = await running(modules, "edition.ts");
    expect(edition).toEqual({ version: "1.2.3", digest: digest(dataset), coverage: dataset.coverage });
  });

  it("should list the ids, names and vocabularies by which records are found", async () => {
    expect((await running(modules, "encounter-ids.ts"))["encounterIds"]).toEqual(
      dataset.encounters.map(({ id }) => id),
    );
    expect((await running(modules, "actor-ids.ts"))["actorIds"]).toEqual(dataset.actors.map(({ id }) => id));
    const { locationNames } = await running(modules, "location-names.ts");
    expect(locationNames).toContainEqual(
      expect.arrayContaining(["Helsinki", "FI", "FIN", "246", "Финляндия", "Finland"]),
    );
    expect((await running(modules, "actor-names.ts"))["actorNames"]).toEqual(
      expect.arrayContaining([expect.arrayContaining(["vladimir-putin", "Vladimir Putin", "Putin"])]),
    );
    const { encounterStatuses, topics } = await running(modules, "vocabularies.ts");
    expect(encounterStatuses).toEqual(["held", "cancelled", "never-held", "scheduled"]);
    expect(topics).toContain("ukraine");
  });

  it("should type each encounter by its id with the shape of its status", () => {
    const names = sure(modules.get("names.ts"));
    expect(names).toContain('readonly "helsinki-2018": HeldEncounter & { readonly id: "helsinki-2018" };');
    expect(names).toContain('readonly "paris-2018": CancelledEncounter & { readonly id: "paris-2018" };');
    expect(names).toContain('readonly "moscow-2020": NeverHeldEncounter & { readonly id: "moscow-2020" };');
  });

  it("should write a dataset without records, whose names are then none", () => {
    const empty = recordModules(
      { ...dataset, encounters: [], quotes: [], actors: [], sources: [], accounts: [] },
      "1.2.3",
    );
    expect(empty.get("names.ts")).toContain("export type ActorId = never;");
  });

  it("should keep any title and text within its place", async () => {
    const hostile = freshDataset();
    const text = '*/ `${1}` "\\ \u2028 </script> // \n import "x";';
    Object.assign(sure(hostile.encounters[0]), { title: text, summary: text });
    const written = recordModules(hostile, "1.2.3");
    expect(syntaxErrors(written)).toEqual([]);
    const [first] = (await running(written, "encounters.ts"))["encounters"] as { title: string; summary: string }[];
    expect(first).toMatchObject({ title: text, summary: text });
  });
});
