import { describe, expect, it } from "vitest";
import { isBefore, knownDays } from "../../src/checks/known-days.ts";

describe("knownDays", () => {
  it.each([
    ["2018-07-16", "2018-07-16", "2018-07-16"],
    ["2018-07", "2018-07-01", "2018-07-31"],
    ["2018-07-16/..", "2018-07-16", null],
  ])("should give the days of %s", (date, first, last) => {
    expect(knownDays(date)).toEqual({ first, last });
  });

  it.each([null, undefined, "", "yesterday", "2018-02-30"])("should give none for %j", (date) => {
    expect(knownDays(date)).toEqual({ first: null, last: null });
  });
});

describe("isBefore", () => {
  it.each([
    ["2018-07-15", "2018-07-16", true],
    ["2018-07-16", "2018-07-16", false],
    ["2018-07-17", "2018-07-16", false],
    ["2017-12-31", "2018-01-01", true],
  ])("should compare %s with %s", (day, other, expected) => {
    expect(isBefore(day, other)).toBe(expected);
  });

  it.each([
    ["2018-07-15", 0, true],
    ["2018-07-15", 1, false],
    ["2018-07-14", 1, true],
    ["2018-06-16", 30, false],
    ["2018-06-15", 30, true],
    ["2018-07-17", -2, true],
  ])("should compare %s with 2018-07-16 and %i days more", (day, byMoreThan, expected) => {
    expect(isBefore(day, "2018-07-16", byMoreThan)).toBe(expected);
  });

  it.each([
    [null, "2018-07-16"],
    ["2018-07-16", null],
    [null, null],
  ])("should be false for %s and %s, of which one is not known", (day, other) => {
    expect(isBefore(day, other)).toBe(false);
    expect(isBefore(day, other, -100_000)).toBe(false);
  });
});
