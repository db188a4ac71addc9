import { describe, expect, it } from "vitest";
import {
  calls,
  claimedContacts,
  type Encounter,
  encounters,
  getCall,
  proposals,
  titleOf,
  UnknownNameError,
} from "../../src/index.ts";

describe("titleOf", () => {
  it("should be the title of an encounter, a proposal or a claimed contact", () => {
    for (const record of [...encounters, ...proposals, ...claimedContacts]) expect(titleOf(record)).toBe(record.title);
  });

  it("should name the day of a call in Washington", () => {
    expect(titleOf(getCall("call-2020-04-12"))).toBe("Phone call, April 12, 2020");
    expect(titleOf(getCall("call-2025-08-18"), "en-GB")).toBe("Phone call, 18 August 2025");
    for (const call of calls) expect(titleOf(call)).toMatch(/^Phone call, [A-Z]\w+ \d+, \d{4}( \(2\))?$/);
  });

  it("should tell two calls of one day apart", () => {
    expect(titleOf(getCall("call-2020-04-12-2"))).toBe("Phone call, April 12, 2020 (2)");
    expect(new Set(calls.map((call) => titleOf(call))).size).toBe(calls.length);
  });

  it("should refuse what is no language tag for every record", () => {
    for (const record of [encounters[0], calls[0], proposals[0], claimedContacts[0]]) {
      expect(() => titleOf(record as Encounter, "en_US")).toThrow(UnknownNameError);
      expect(() => titleOf(record as Encounter, 0 as never)).toThrow(
        new TypeError("titleOf(): locale must be a string, not a number."),
      );
    }
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
