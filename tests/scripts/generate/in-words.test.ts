import { describe, expect, it } from "vitest";
import { claimInWords, dateInWords, durationInWords, subjectInWords } from "../../../src/scripts/generate/in-words.ts";

const nameOf = (id: string) => id.toUpperCase();

describe("durationInWords", () => {
  it.each([
    ["exactly", "90 minutes"],
    ["about", "about 90 minutes"],
    ["at-least", "at least 90 minutes"],
    ["at-most", "at most 90 minutes"],
  ] as const)("should write a length that is %s 90 minutes as: %s", (bound, words) => {
    expect(durationInWords({ minutes: 90, bound })).toBe(words);
  });
});

describe("dateInWords", () => {
  it("should say that a day is not known", () => {
    expect(dateInWords("2018-23")).toBe("autumn 2018");
    expect(dateInWords(null)).toBe("not known");
  });
});

describe("subjectInWords", () => {
  const record = {
    meetings: [{ id: "working-lunch", duration: null }],
    accounts: [{ id: "on-record", statement: "There is a record.", date: null }],
    cancellation: { announcedOn: "2018-11-29" },
  };

  it.each([
    ["/status", "Status"],
    ["/meetings/working-lunch", "Working lunch"],
    ["/meetings/working-lunch/duration", "Working lunch: length"],
    ["/cancellation/announcedOn", "Cancellation: when it was made known"],
    ["/meetings", "Meetings"],
    ["/accounts/on-record", "“There is a record.”"],
    ["/accounts/on-record/date", "Accounts: on record: date"],
  ])("should call %s: %s", (path, words) => {
    expect(subjectInWords(record, path)).toBe(words);
  });
});

describe("claimInWords", () => {
  it.each([
    [{ minutes: 15, bound: "about" } as const, "about 15 minutes"],
    [["a", "b"], "A, B"],
    [[], "nobody"],
    [true, "yes"],
    [false, "no"],
    [24, "24"],
    ["2018-11-30/2018-12-01", "November 30 – December 1, 2018"],
    ["The talk was brief.", "The talk was brief."],
  ])("should write the claim %j as: %s", (value, words) => {
    expect(claimInWords(value, nameOf)).toBe(words);
  });
});
