import { describe, expect, it } from "vitest";
import { nameIndex } from "../../src/names/name-index.ts";
import { UnknownNameError } from "../../src/names/unknown-name-error.ts";

const index = nameIndex("location", () => [
  ["Da Nang", 1],
  ["Danang", 2],
  ["DANANG", 1],
  ["Paris", 3],
]);

describe("nameIndex", () => {
  it("should gather what belongs to names that differ in spelling only, each once", () => {
    expect(index.get("da nang")).toEqual([1, 2]);
  });

  it("should give the same frozen array each time", () => {
    expect(index.get("Paris")).toBe(index.get(" PARIS "));
    expect(index.get("Paris")).toSatisfy(Object.isFrozen);
  });

  it("should spell a name as it first stands", () => {
    expect(index.find("DANANG")).toBe("Da Nang");
    expect(index.find("Rome")).toBeUndefined();
  });

  it("should throw the typed error for a name that it does not know", () => {
    expect(() => index.get("Pariss")).toThrow(UnknownNameError);
  });

  it("should build the index on first use only", () => {
    let built = 0;
    const counted = nameIndex("topic", () => {
      built += 1;
      return [["a", 1]] as const;
    });
    expect(built).toBe(0);
    counted.get("a");
    counted.find("b");
    expect(built).toBe(1);
  });
});
