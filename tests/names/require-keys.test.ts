import { describe, expect, it } from "vitest";
import { requireKeys } from "../../src/names/require-keys.ts";
import { thrownBy } from "../thrown-by.ts";

const refusal = (value: unknown) =>
  thrownBy(() => {
    requireKeys(value, "byTopic(): options", ["as", "of"]);
  });

describe("requireKeys", () => {
  it.each([{}, { as: "planned" }, { as: 1, of: 2 }])("should let %o pass", (value) => {
    expect(refusal(value)).toBeUndefined();
  });

  it("should refuse another key, and tell which there are", () => {
    expect(refusal({ as: "any", aspect: "reason" })).toEqual(
      new TypeError('byTopic(): options must be an object with no key but "as" or "of", not with "aspect".'),
    );
  });

  it.each([
    [null, "null"],
    ["as", "a string"],
    [["as"], "an array"],
  ])("should refuse %o, which is no object", (value, words) => {
    expect(refusal(value)).toEqual(new TypeError(`byTopic(): options must be an object, not ${words}.`));
  });

  it.each([
    [new Map([["as", "reason"]]), "a Map"],
    [new Date(0), "a Date"],
    [Object.create({ as: "reason" }), "an object of a class"],
  ])("should refuse %o, whose keys are not its own", (value, words) => {
    expect(refusal(value)).toEqual(new TypeError(`byTopic(): options must be a plain object, not ${words}.`));
  });
});
