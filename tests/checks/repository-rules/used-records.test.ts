import { describe, expect, it } from "vitest";
import { usedRecords } from "../../../src/checks/repository-rules/used-records.ts";
import { problemsAfter, record } from "../../project.ts";
import { add, member } from "../changes.ts";

describe("used-records", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(usedRecords, () => {})).toEqual([]);
  });

  it("should say that it needs all records", () => {
    expect(usedRecords.needsAllRecords).toBe(true);
  });

  it("should refuse an unnamed actor once no record names it", () => {
    const problems = problemsAfter(usedRecords, (copy) => {
      member(record(copy, "encounters", "hamburg-2017").meetings, "dinner").interpreters = null;
    });
    expect(problems).toEqual([
      {
        file: "data/actors.json",
        path: "/unnamed-kremlin-interpreter-2017",
        value: "unnamed-kremlin-interpreter-2017",
        message: "is an unnamed actor that no record names; remove it, or name it where it acts",
      },
    ]);
  });

  it("should refuse a group that no record names", () => {
    const problems = problemsAfter(usedRecords, (copy) => {
      const group = structuredClone(record(copy, "actors", "moscow-officials"));
      add(copy, "actors", {
        file: "data/actors.json",
        path: "/beekeepers",
        record: { ...group, id: "beekeepers", name: "Beekeepers" },
      });
    });
    expect(problems).toEqual([
      {
        file: "data/actors.json",
        path: "/beekeepers",
        value: "beekeepers",
        message: "is a group that no record names; remove it, or name it where it acts",
      },
    ]);
  });

  it.each(["person", "organization"] as const)("should accept a %s that no record names", (kind) => {
    const problems = problemsAfter(usedRecords, (copy) => {
      const actor = structuredClone(record(copy, "actors", "kremlin"));
      add(copy, "actors", {
        file: "data/actors.json",
        path: "/beekeepers",
        record: { ...actor, id: "beekeepers", name: "Beekeepers", kind },
      });
    });
    expect(problems).toEqual([]);
  });

  it("should refuse a source that no record cites", () => {
    const problems = problemsAfter(usedRecords, (copy) => {
      const source = structuredClone(record(copy, "sources", "kremlin-58014"));
      add(copy, "sources", { file: "data/sources.json", path: "/kremlin-1", record: { ...source, id: "kremlin-1" } });
    });
    expect(problems).toEqual([
      {
        file: "data/sources.json",
        path: "/kremlin-1",
        value: "kremlin-1",
        message: "is a source that no record cites; remove it, or cite it",
      },
    ]);
  });

  it("should take what stands in an array, and beside an id, for a citation", () => {
    const problems = problemsAfter(usedRecords, (copy) => {
      const source = structuredClone(record(copy, "sources", "kremlin-58014"));
      for (const id of ["kremlin-1", "kremlin-2"])
        add(copy, "sources", { file: "data/sources.json", path: `/${id}`, record: { ...source, id } });
      const account = record(copy, "accounts", "easy-rapport");
      account.by = ["kremlin-1"];
      account.citations = [{ source: "kremlin-2" }, ...account.citations];
    });
    expect(problems).toEqual([]);
  });

  it("should not take an id that another record has for a citation", () => {
    const problems = problemsAfter(usedRecords, (copy) => {
      const source = structuredClone(record(copy, "sources", "kremlin-58014"));
      add(copy, "sources", { file: "data/sources.json", path: "/kremlin-1", record: { ...source, id: "kremlin-1" } });
      record(copy, "accounts", "easy-rapport").id = "kremlin-1";
    });
    expect(problems.map(({ value }) => value)).toEqual(["kremlin-1"]);
  });
});
