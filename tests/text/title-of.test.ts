import { describe, expect, it } from "vitest";
import { calls, claimedContacts, encounters, getCall, proposals, titleOf } from "../../src/index.ts";

describe("titleOf", () => {
  it("should be the title of an encounter, a proposal or a claimed contact", () => {
    for (const record of [...encounters, ...proposals, ...claimedContacts]) expect(titleOf(record)).toBe(record.title);
  });

  it("should name the day of a call in Washington", () => {
    expect(titleOf(getCall("call-2020-04-12-2"))).toBe("Phone call, April 12, 2020");
    expect(titleOf(getCall("call-2025-08-18"), "en-GB")).toBe("Phone call, 18 August 2025");
    for (const call of calls) expect(titleOf(call)).toMatch(/^Phone call, [A-Z]\w+ \d+, \d{4}$/);
  });

  it("should refuse what is no such record, in words", () => {
    for (const [value, words] of [
      [null, "null"],
      [{}, "an object"],
      ["helsinki-2018", "a string"],
    ] as const)
      expect(() => titleOf(value as never)).toThrow(
        new TypeError(`titleOf(): record must be an encounter, a call, a proposal or a claimed contact, not ${words}.`),
      );
  });
});
