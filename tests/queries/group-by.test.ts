import { describe, expect, it } from "vitest";
import { groupBy } from "../../src/queries/group-by.ts";

describe("groupBy", () => {
  const records = [
    { id: 1, keys: ["a", "b"] },
    { id: 2, keys: ["b"] },
    { id: 3, keys: ["a", "__proto__"] },
  ];
  /** Groups the records anew, so that each test sees them grouped. */
  const grouped = () =>
    groupBy(
      () => records,
      ({ keys }) => keys,
    );

  it("should gather the records of a key, in their order", () => {
    const group = grouped();
    expect(group("a")).toEqual([records[0], records[2]]);
    expect(group("b")).toEqual([records[0], records[1]]);
  });

  it("should take any text as a key", () => {
    const group = grouped();
    expect(group("__proto__")).toEqual([records[2]]);
    expect(group("constructor")).toEqual([]);
  });

  it("should give the same frozen array for a key each time, empty ones too", () => {
    const group = grouped();
    for (const key of ["a", "none"]) {
      expect(group(key)).toBe(group(key));
      expect(group(key)).toSatisfy(Object.isFrozen);
    }
  });

  it("should read the records on first use only", () => {
    let read = 0;
    const counted = groupBy(
      () => {
        read += 1;
        return records;
      },
      ({ keys }) => keys,
    );
    expect(read).toBe(0);
    counted("a");
    counted("none");
    expect(read).toBe(1);
  });
});
