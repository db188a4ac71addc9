/** Northern meteorological seasons, by the month in which they begin. */
const SEASONS: Readonly<Record<string, string>> = { 21: "03", 22: "06", 23: "09", 24: "12" };

/**
 * The first day that a valid EDTF level 1 date may mean, as an ISO day; null where an interval is open at its beginning.
 *
 * Enough to put records in order without a library: it checks nothing.
 */
export function firstDay(date: string): string | null {
  const [from] = date.replace(/[?~%]/g, "").split("/") as [string];
  const [year, month = "01", day = "01"] = from.split("-") as [string, string?, string?];
  if (year === "" || year === "..") return null;
  return [year.replace(/X/g, "0"), (SEASONS[month] ?? month).replace("XX", "01"), day.replace("XX", "01")].join("-");
}
