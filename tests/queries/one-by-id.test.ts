import { describe, expect, it } from "vitest";
import { oneById } from "../../src/queries/one-by-id.ts";

describe("oneById", () => {
  it("should return of records with the same id the first, however the id is spelt", () => {
    const records = [{ id: "ada" }, { id: "bob" }, { id: "ada" }];
    const query = oneById(
      "getActor",
      "actor",
      () => records,
      () => [],
    );
    for (const id of ["ada", " ADA "]) expect(query(id)).toBe(records[0]);
    expect(query("bob")).toBe(records[1]);
  });

  it("should return by an id of earlier editions the record to which it leads", () => {
    const records = [{ id: "ada" }, { id: "bob" }];
    const query = oneById(
      "getActor",
      "actor",
      () => records,
      () => [{ kind: "actors", from: "robert", to: ["bob"] }],
    );
    expect(query("robert")).toBe(records[1]);
  });

  it("should index ids in other spellings only where it is asked by one", () => {
    let reads = 0;
    const query = oneById(
      "getActor",
      "actor",
      () => {
        reads += 1;
        return [{ id: "ada" }];
      },
      () => [],
    );
    expect(query("ada")).toEqual({ id: "ada" });
    expect(query("ada")).toEqual({ id: "ada" });
    expect(reads).toBe(1);
    expect(query("ADA")).toEqual({ id: "ada" });
    expect(reads).toBe(2);
  });

  it("should name the query where it is asked by what is not a string", () => {
    const query = oneById(
      "getActor",
      "actor",
      () => [],
      () => [],
    );
    expect(() => query(7 as never)).toThrow(new TypeError("getActor(): id must be a string, not a number."));
  });
});
