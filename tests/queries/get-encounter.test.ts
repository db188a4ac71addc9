import { describe, expect, it } from "vitest";
import { encounters, type EncounterId, getEncounter, helsinki2018 } from "../../src/index.ts";
import { project } from "../project.ts";
import { encounterIds } from "./known-names.ts";
import { describeLookup } from "./lookup.ts";

describe("getEncounter", () => {
  describeLookup({ kind: "encounter", names: encounterIds, ask: getEncounter as (name: string) => unknown });

  it("should give the very record that stands in the list and under its own name", () => {
    for (const encounter of encounters) expect(getEncounter(encounter.id)).toBe(encounter);
    expect(getEncounter("helsinki-2018")).toBe(helsinki2018);
  });

  it.each(project.encounters.map(({ record }) => record))("should give $id as it is authored", (record) => {
    expect(getEncounter(record.id as EncounterId)).toMatchObject(record);
  });

  it("should suggest the encounter for a city without its year", () => {
    expect(() => getEncounter("helsinki" as EncounterId)).toThrow(
      'Unknown encounter "helsinki". The nearest known: "helsinki-2018"',
    );
  });
});
