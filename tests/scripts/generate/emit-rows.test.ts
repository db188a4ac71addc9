import ts from "typescript";
import { describe, expect, it } from "vitest";
import { emitRows } from "../../../src/scripts/generate/emit-rows.ts";
import { datasetJsonSchema } from "../../../src/schema/json-schema.ts";
import type { Table } from "../../../src/tables/table.ts";

const hives: Table = {
  name: "hives",
  row: "hive",
  meaning: "A hive.",
  key: ["encounter"],
  parts: { encounter: "Encounter", meeting: "Meeting" },
  columns: {
    encounter: { path: "encounter.id", meaning: "The encounter */ is no way out." },
    first_day: "encounter.start",
    minutes: "meeting.duration.minutes",
    present: "meeting.present",
    bees: { schema: { type: "integer" }, meaning: "How many.", example: 3, read: () => 3 },
  },
  rows: () => [],
};
const words: Table = {
  ...hives,
  row: "word",
  columns: { text: { schema: { type: "string" }, meaning: "It.", example: "a", read: () => "a" } },
};

describe("emitRows", () => {
  const written = emitRows([hives, words], datasetJsonSchema());

  it("should say in its first line where it comes from", () => {
    expect(written).toMatch(
      /^\/\/ Generated from src\/tables\/ and src\/schema\/ by `npm run generate`\. Do not edit\.\n/,
    );
  });

  it("should write an interface for each table, whose ids are names of the edition, or of another", () => {
    expect(written).toContain("export interface HiveRow<N extends Ids = KnownIds> {");
    expect(written).toContain('  readonly encounter: N["encounter"];');
    expect(written).toContain('  readonly present: readonly N["actor"][] | null;');
    expect(written).toContain("export interface WordRow {");
  });

  it("should type days, what may be null, and what is computed", () => {
    expect(written).toContain("  readonly first_day: IsoDay;");
    expect(written).toContain("  readonly minutes: number | null;");
    expect(written).toContain("  readonly bees: number;");
  });

  it("should document each column with an example", () => {
    expect(written).toContain("   * How many.\n   *\n   * @example\n   * ```ts\n   * 3\n   * ```");
  });

  it("should import the types that it names, and be TypeScript", () => {
    expect(written).toContain('import type { Ids, IsoDay } from "./types.ts";');
    const { diagnostics } = ts.transpileModule(written, { reportDiagnostics: true });
    expect(diagnostics).toEqual([]);
  });
});
