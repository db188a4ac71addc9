import { describe, expect, it } from "vitest";
import { calls, callsBetween, InvalidDateError } from "../../src/index.ts";
import { thrownBy } from "../thrown-by.ts";
import { notText } from "./spellings.ts";

const ids = (from: string, to: string) => callsBetween(from, to).map(({ id }) => id);

describe("callsBetween", () => {
  it("should know every call, in chronological order", () => {
    expect(callsBetween("2017", "9999")).toEqual(calls);
    expect(calls.length).toBeGreaterThan(30);
    expect(calls.map(({ start }) => start)).toEqual(calls.map(({ start }) => start).sort());
  });

  it("should answer how often they had spoken since Trump's return when the article counted at least six", () => {
    expect(ids("2025-01-20", "2025-08-14")).toEqual(
      expect.arrayContaining([
        "call-2025-02-12",
        "call-2025-03-18",
        "call-2025-05-19",
        "call-2025-06-04",
        "call-2025-06-14",
        "call-2025-07-03",
      ]),
    );
  });

  it.each([
    ["Washington", "2025-08-18"],
    ["Moscow", "2025-08-19"],
  ])("should find a call by its day in %s", (_, day) => {
    expect(ids(day, day)).toEqual(["call-2025-08-18"]);
  });

  it("should tell the two calls of one day apart, in the order in which they took place", () => {
    expect(ids("2020-04-12", "2020-04-12")).toEqual(["call-2020-04-12", "call-2020-04-12-2"]);
  });

  it("should show two or three parties by the participants", () => {
    expect(calls.filter(({ participants }) => participants.length === 3).map(({ id }) => id)).toEqual(
      expect.arrayContaining(["call-2020-04-09", "call-2020-04-12"]),
    );
    for (const { participants } of calls)
      expect(participants).toEqual(expect.arrayContaining(["donald-trump", "vladimir-putin"]));
  });

  it("should give a frozen array, empty where they did not speak", () => {
    expect(callsBetween("1999", "2000")).toEqual([]);
    expect(callsBetween("2025", "2025")).toSatisfy(Object.isFrozen);
  });

  it.each([
    ["2025-13", "2026", "from"],
    ["2025", "tomorrow", "to"],
    ["2026", "2025", "to"],
  ])("should refuse %j to %j, and name the query", (from, to, parameter) => {
    const error = thrownBy(() => callsBetween(from, to));
    expect(error).toBeInstanceOf(InvalidDateError);
    expect(error).toMatchObject({ parameter, message: expect.stringContaining("of callsBetween()") as unknown });
  });

  it.each(Object.keys(notText))("should refuse %s for an end", (what) => {
    expect(() => callsBetween(notText[what] as string, "2026")).toThrow(TypeError);
  });
});
