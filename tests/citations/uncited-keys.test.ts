import { describe, expect, it } from "vitest";
import { isUncited, UNCITED_KEYS } from "../../src/citations/uncited-keys.ts";

describe("isUncited", () => {
  it.each([
    "id",
    "title",
    "summary",
    "context",
    "start",
    "end",
    "encounter",
    "certainty",
    "follows",
    "why",
    "statusNote",
    "noReadoutFrom",
    "isFragment",
    "presentIsComplete",
    "independentSources",
    "path",
    "citations",
  ])("should hold of %s, in whatever object", (key) => {
    expect(isUncited({}, key)).toBe(true);
    expect(UNCITED_KEYS.has(key)).toBe(true);
  });

  it.each(["date", "status", "accounts", "", "constructor"])("should not hold of %j, which a source says", (key) => {
    expect(isUncited({ accounts: [] }, key)).toBe(false);
  });

  it("should hold of the topics of a record, which are those of its accounts, but not of the topics of an account", () => {
    expect(isUncited({ topics: [], accounts: [] }, "topics")).toBe(true);
    expect(isUncited({ topics: [], statement: "They spoke." }, "topics")).toBe(false);
  });
});
