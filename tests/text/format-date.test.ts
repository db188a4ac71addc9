import fc from "fast-check";
import { execFileSync } from "node:child_process";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { calls, encounters, formatDate, InvalidDateError, quotes, sources, UnknownNameError } from "../../src/index.ts";
import { daysOf } from "../../src/dates/days-of.ts";
import { root } from "../project.ts";
import { thrownBy } from "../thrown-by.ts";

const dates = [
  ...encounters.flatMap(({ date, start, meetings }) => [date, start, ...meetings.map((meeting) => meeting.date)]),
  ...calls.flatMap(({ date: { washington, moscow } }) => [washington, moscow]),
  ...quotes.map(({ date }) => date),
  ...sources.map(({ published }) => published),
].filter((date) => date !== null);

describe("formatDate", () => {
  it.each([
    ["2018-07-16", "July 16, 2018"],
    ["2018-07", "July 2018"],
    ["2018", "2018"],
    ["2018-23", "autumn 2018"],
    ["2018-24", "winter 2018–2019"],
    ["2018-07-XX", "July 2018"],
    ["2018-XX-XX", "2018"],
    ["201X", "2010s"],
    ["20XX", "2000 – 2099"],
    ["200X", "2000s"],
    ["0018-07-16", "July 16, 18"],
    ["2018-07-16~", "about July 16, 2018"],
    ["2018?", "2018 (uncertain)"],
    ["2017-11-10/2017-11-11", "November 10 – 11, 2017"],
    ["2017-11-30/2017-12-01", "November 30 – December 1, 2017"],
    ["2017/2019", "2017 – 2019"],
    ["2025-10-16/2025-10-30~", "October 16, 2025 – about October 30, 2025"],
    ["2018-07/2018-07-16", "July 2018 – July 16, 2018"],
    ["../2018", "until 2018"],
    ["2018-07-16/..", "since July 16, 2018"],
    ["2018-07-16/", "since July 16, 2018"],
  ])("should put %s into English words: %s", (date, words) => {
    expect(formatDate(date)).toBe(words);
  });

  it.each([
    ["2018-07-16", "de", "16. Juli 2018"],
    ["2018-07-16", "en-GB", "16 July 2018"],
    ["2018-07-16", "ru", "16 июля 2018 г."],
    ["2018-07-16", "ja", "2018年7月16日"],
    ["2018-23", "de", "September–November 2018"],
    ["2018-07-16~", "de", "≈ 16. Juli 2018"],
    ["2018?", "de", "2018 (?)"],
    ["2018-07-16/..", "de", "16. Juli 2018 – …"],
    ["../2018", "de", "… – 2018"],
  ])("should put %s into words of the locale %s: %s", (date, locale, words) => {
    expect(formatDate(date, locale).replace(/ ?– ?/g, "–")).toBe(words.replace(/ ?– ?/g, "–"));
  });

  it.each([
    "",
    "2018-13",
    "2018-02-30",
    "2019-02-29",
    "2018-7-1",
    "16.07.2018",
    "2018-23-01",
    "201X-07",
    "/",
    "..",
    "../..",
    "2018/2017",
    "2018/2019/2020",
    "2018-XX-07",
    "2018-07-16T10:00",
  ])("should refuse %j with an error that says what a date is", (date) => {
    expect(() => formatDate(date)).toThrow(InvalidDateError);
    expect(() => formatDate(date)).toThrow(
      /for the parameter "date" of formatDate\(\)\. It must be a date of EDTF level 1, such as/,
    );
  });

  it("should refuse what is not a string, and a locale that is not a language tag", () => {
    expect(() => formatDate(null as never)).toThrow(new TypeError("formatDate(): date must be a string, not null."));
    expect(() => formatDate("2018", 7 as never)).toThrow(
      new TypeError("formatDate(): locale must be a string, not a number."),
    );
    expect(() => formatDate("2018", "xx_YY")).toThrow(UnknownNameError);
    expect(() => formatDate("2018", "en_US")).toThrow(
      'Unknown locale "en_US". It must be a BCP 47 language tag, such as "en-GB". The nearest known: "en-US".',
    );
    expect(thrownBy(() => formatDate("2018", "in words"))).toMatchObject({
      message: 'Unknown locale "in words". It must be a BCP 47 language tag, such as "en-GB".',
      suggestions: [],
    });
  });

  it("should put every date of the data into words with its year", () => {
    for (const date of dates) expect(formatDate(date)).toMatch(/\b\d{4}s?\b/);
  });

  it.each(["2018-23~", "2018-21?", "2018-24%"])("should refuse %s: level 1 has no season with a qualifier", (date) => {
    expect(() => formatDate(date)).toThrow(InvalidDateError);
  });

  it("should take exactly the dates that the data may hold", () => {
    const digits = (count: number) => fc.stringMatching(new RegExp(`^[0-9X]{${count}}$`));
    const single = fc
      .tuple(digits(4), fc.option(digits(2)), fc.option(digits(2)), fc.constantFrom("", "~", "?", "%"))
      .map(
        ([year, month, day, qualifier]) =>
          [year, month, month && day].filter((part) => part !== null && part !== "").join("-") + qualifier,
      );
    const date = fc.oneof(
      single,
      fc.tuple(single, single).map((ends) => ends.join("/")),
    );
    const takes = (read: () => unknown) => {
      try {
        read();
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(date, (text) => {
        // Level 1 also has months and days of unspecified years; no record needs them.
        fc.pre(!/X-\d|X-X/.test(text.replace(/-XX/g, "")) && !/X.*\/|\/.*X/.test(text));
        if (takes(() => formatDate(text)))
          expect({ text, taken: takes(() => daysOf(text)) }).toEqual({ text, taken: true });
      }),
      { numRuns: 500 },
    );
  });

  it("should give the same words in every time zone", () => {
    const program = `import { formatDate } from "trump-putin-encounters";
console.log(JSON.stringify(${JSON.stringify(dates.slice(0, 200))}.map((date) => formatDate(date))));`;
    const inZone = (zone: string) =>
      execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
        cwd: path.join(root),
        encoding: "utf8",
        env: { ...process.env, TZ: zone },
      });
    expect(inZone("America/New_York")).toBe(inZone("Pacific/Auckland"));
    expect(inZone("America/New_York")).toContain("July 16, 2018");
  });
});

describe("the calendar of formatDate", () => {
  it.each([
    ["2018", "fa", "۲۰۱۸"],
    ["2018", "th", "2018"],
    ["2018", "en-u-ca-chinese", "2018"],
    ["2018-07-16", "en-u-ca-buddhist", "July 16, 2018"],
  ])("should be the Gregorian one, of %s in %s", (date, locale, words) => {
    expect(formatDate(date, locale)).toContain(words);
  });

  it("should span the same months in each language", () => {
    for (const locale of ["fa", "th", "ar-SA", "ja-JP-u-ca-japanese", "he-u-ca-hebrew"])
      expect(formatDate("2018-07", locale)).toBe(
        new Intl.DateTimeFormat(locale, { calendar: "gregory", year: "numeric", month: "long", timeZone: "UTC" })
          .format(new Date("2018-07-16"))
          .replace(/[\u2009\u202f\u00a0]/g, " "),
      );
  });
});
