import { InvalidDateError } from "../dates/invalid-date-error.ts";
import { requireString } from "../names/require-string.ts";
import { checkLocale } from "./check-locale.ts";

/** One end of an interval, or a date by itself, as it is written. */
interface Point {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
  /** `~` approximate, `?` uncertain, `%` both. */
  readonly qualifier: string;
}

const POINT = /^(\d{2}XX|\d{3}X|\d{4})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%]?)$/;

const SEASONS: Readonly<Record<string, readonly [english: string, firstMonth: number]>> = {
  "21": ["spring", 3],
  "22": ["summer", 6],
  "23": ["autumn", 9],
  "24": ["winter", 12],
};

/**
 * Returns a date of the data in words: a day, month, year, season or interval of EDTF level 1.
 *
 * The words never shift with the time zone, as those of `new Date(day).toLocaleDateString()` do. In English, seasons, approximate (`~`),
 * uncertain (`?`) and open dates have words. Other languages get the months of a season, and the signs `≈`, `?` and `…`, as
 * `Intl` knows no such words. The calendar is the Gregorian one in each language.
 *
 * @param date - A date as the records hold it, such as `"2018-07-16"`, `"2018-23"` or `"2017-11-10/2017-11-11"`.
 * @param locale - A BCP 47 language tag; `"en"` if absent.
 * @returns The date in words of that locale.
 * @throws {@link InvalidDateError} if `date` is not such a date.
 * @throws {@link UnknownNameError} if `locale` is not a language tag.
 * @throws TypeError if `date` or `locale` is not a string.
 * @example
 * ```ts
 * import { formatDate } from "trump-putin-encounters";
 *
 * console.log(formatDate("2018-07-16"));
 * // prints: July 16, 2018
 * console.log(formatDate("2018-07-16", "en-GB"), "|", formatDate("2018-07-16", "de"));
 * // prints: 16 July 2018 | 16. Juli 2018
 * console.log(formatDate("2018-23"), "|", formatDate("2017-11-10/2017-11-11"), "|", formatDate("2025-10-30~"));
 * // prints: autumn 2018 | November 10 – 11, 2017 | about October 30, 2025
 * ```
 */
export function formatDate(date: string, locale = "en"): string {
  requireString(date, "formatDate(): date");
  checkLocale(locale, "formatDate(): locale");
  const [from = "", to, ...more] = date.split("/");
  if (more.length > 0) throw invalid(date);
  return spaced(to === undefined ? inWords(point(from, date), locale) : interval(from, to, date, locale));
}

function interval(from: string, to: string, date: string, locale: string): string {
  const isOpen = (end: string) => end === "" || end === "..";
  if (isOpen(from) && isOpen(to)) throw invalid(date);
  const english = isEnglish(locale);
  if (isOpen(from)) return `${english ? "until " : "… – "}${inWords(point(to, date), locale)}`;
  if (isOpen(to))
    return english ? `since ${inWords(point(from, date), locale)}` : `${inWords(point(from, date), locale)} – …`;
  const [first, last] = [point(from, date), point(to, date)];
  if (firstDay(last) < firstDay(first)) throw invalid(date);
  if (isPlain(first) && isPlain(last) && precision(first) === precision(last))
    return format(precision(first), locale).formatRange(firstDay(first), firstDay(last));
  return `${inWords(first, locale)} – ${inWords(last, locale)}`;
}

/** A single date: parts, a season or unspecified digits, with its qualifier. */
function inWords(point: Point, locale: string): string {
  const words = unqualified(point, locale);
  const [approximate, uncertain] = [/[~%]/.test(point.qualifier), /[?%]/.test(point.qualifier)];
  if (!isEnglish(locale)) return `${approximate ? "≈ " : ""}${words}${uncertain ? " (?)" : ""}`;
  return `${approximate ? "about " : ""}${words}${uncertain ? " (uncertain)" : ""}`;
}

function unqualified(point: Point, locale: string): string {
  const season = SEASONS[point.month ?? ""];
  const english = isEnglish(locale);
  if (season) {
    const [name, firstMonth] = season;
    const year = Number(point.year);
    if (english) return `${name} ${year}${firstMonth === 12 ? `–${year + 1}` : ""}`;
    return format("month", locale).formatRange(utc(year, firstMonth, 1), utc(year, firstMonth + 2, 1));
  }
  if (point.year.includes("X")) {
    const first = Number(point.year.replaceAll("X", "0"));
    if (english && !point.year.endsWith("XX")) return `${first}s`;
    return format("year", locale).formatRange(utc(first, 1, 1), utc(Number(point.year.replaceAll("X", "9")), 1, 1));
  }
  return format(precision(point), locale).format(firstDay(point));
}

/** Reads one date, and checks that there is such a day. */
function point(text: string, date: string): Point {
  const [, year, month, day, qualifier = ""] = POINT.exec(text) ?? [];
  if (year === undefined) throw invalid(date);
  const isSeason = month !== undefined && month in SEASONS;
  const isMonth = month === undefined || month === "XX" || (Number(month) >= 1 && Number(month) <= 12);
  if (!isMonth && (!isSeason || day !== undefined || year.includes("X"))) throw invalid(date);
  if (year.includes("X") && month !== undefined) throw invalid(date);
  // Level 1 takes unspecified digits and seasons without a qualifier only.
  if ((text.includes("X") || isSeason) && qualifier !== "") throw invalid(date);
  if (day !== undefined && day !== "XX") {
    // Without its month, a day says nothing; the day before the next month's first is the last.
    const last = month === "XX" ? 0 : utc(Number(year), Number(month) + 1, 0).getUTCDate();
    if (Number(day) < 1 || Number(day) > last) throw invalid(date);
  }
  return { year, month, day, qualifier };
}

type Precision = "day" | "month" | "year";

function precision({ month, day }: Point): Precision {
  if (month === undefined || month === "XX") return "year";
  return day === undefined || day === "XX" ? "month" : "day";
}

/** Whether a date is nothing but known digits. */
function isPlain({ year, month, qualifier }: Point): boolean {
  return qualifier === "" && !year.includes("X") && !(month !== undefined && month in SEASONS);
}

function firstDay({ year, month, day }: Point): Date {
  const number = (digits: string | undefined) => (digits === undefined || digits === "XX" ? 1 : Number(digits));
  const [, firstMonth] = SEASONS[month ?? ""] ?? [undefined, number(month)];
  return utc(Number(year.replaceAll("X", "0")), firstMonth, number(day));
}

function utc(year: number, month: number, day: number): Date {
  const date = new Date(0);
  // Unlike `Date.UTC`, this takes 18 for the year 18.
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

function format(precision: Precision, locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    // A year of another calendar would be another span of days.
    calendar: "gregory",
    timeZone: "UTC",
    year: "numeric",
    ...(precision !== "year" && { month: "long" }),
    ...(precision === "day" && { day: "numeric" }),
  });
}

/** Node.js versions differ in the spaces that they put around a dash. */
function spaced(words: string): string {
  return words.replace(/[\u2009\u202f\u00a0]/g, " ");
}

function isEnglish(locale: string): boolean {
  return /^en\b/i.test(locale);
}

function invalid(date: string): InvalidDateError {
  return new InvalidDateError(
    "formatDate",
    date,
    "date",
    'It must be a date of EDTF level 1, such as "2018-07-16", "2018-07", "2018", "2018-23" or "2017-11-10/2017-11-11".',
  );
}
