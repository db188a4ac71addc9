/** Northern meteorological seasons, by the month in which they end: winter ends in the next year. */
const SEASONS: Readonly<Record<string, number>> = { 21: 5, 22: 8, 23: 11, 24: 14 };

/**
 * The last day that a valid EDTF level 1 date may mean, as an ISO day; null where an interval is open at its end.
 *
 * Enough for a table without a library: it checks nothing.
 */
export function lastDay(date: string): string | null {
  const [from, to = from] = date.replace(/[?~%]/g, "").split("/") as [string, string?];
  const [year, month = "XX", day = "XX"] = to.split("-") as [string, string?, string?];
  if (year === "" || year === "..") return null;
  const lastYear = Number(year.replace(/X/g, "9"));
  const lastMonth = month === "XX" ? 12 : (SEASONS[month] ?? Number(month));
  // The day 0 of the next month is the last of this one.
  const [at, of] = day === "XX" ? [lastMonth, 0] : [lastMonth - 1, Number(day)];
  return new Date(new Date(0).setUTCFullYear(lastYear, at, of)).toISOString().slice(0, 10);
}
