import { supports } from "../../citations/covering.ts";
import type { Citation, Ids } from "../../records/types.ts";
import { citedParts } from "../parts.ts";
import { isBefore, knownDays } from "../known-days.ts";
import type { Rule } from "../rule.ts";

/** Keys that say when something was done or said. */
const KEYS = ["date", "announcedOn", "extendedOn", "proposedOn", "claimedOn"];

/** By calendars around the world, an event may lie a day after the day of the first report. */
const GRACE = 1;

/** In days: how far sources may reach beyond what the edition covers. */
const BEYOND_COVERAGE = 366;

export const evidenceDates: Rule = {
  name: "evidence-dates",
  description:
    "No source is cited for the day of what came after it was published, and none was published more than a year after what the edition covers.",
  *check(project) {
    const published = new Map(
      project.sources.map(({ record }): [string, string | null] => [record.id, knownDays(record.published).last]),
    );
    for (const { file, path, value } of citedParts(project)) {
      const citations = value["citations"] as Citation<Ids>[];
      for (const key of KEYS) {
        const date = value[key];
        // When a proposed meeting was to be is told beforehand.
        if (key === "date" && "proposedOn" in value) continue;
        const { first } = knownDays(dayIn(date));
        const saying = citations.filter((citation) => supports(citation, key));
        const early = saying.filter(({ source }) => isBefore(published.get(source) ?? null, first, GRACE));
        // Of an encounter earlier sources tell when it was to be; of one that was held, a later one must tell that it was.
        if ("status" in value && (value["status"] !== "held" || early.length < saying.length)) continue;
        for (const { source } of early)
          yield {
            file,
            path: `${path}/${key}`,
            value: date,
            message:
              `lies after the day on which ${source} was published, ${published.get(source) ?? ""}; ` +
              `correct the day, or cite a later source for ${JSON.stringify(key)}`,
          };
      }
    }

    const covered = project.coverage.flatMap(({ record }) => Object.values(record).map(({ to }) => knownDays(to).last));
    const last = covered.reduce((latest, day) => (isBefore(latest, day) ? day : latest), covered[0] ?? null);
    for (const { file, path, record } of project.sources) {
      if (isBefore(last, knownDays(record.published).first, BEYOND_COVERAGE))
        yield {
          file,
          path: `${path}/published`,
          value: record.published,
          message: `lies more than a year after what the edition covers, ${last ?? ""}; correct the day, or extend the coverage`,
        };
    }
  },
};

/** A date as text; of a call, by the calendar of Washington, where the day begins last. */
function dayIn(date: unknown): string | undefined {
  if (typeof date === "string") return date;
  return (date as { washington?: string } | null | undefined)?.washington;
}
