import { describe, expect, it } from "vitest";
import type { AuthoredCoverage } from "../../../src/checks/authored-data.ts";
import { coveredRecords } from "../../../src/checks/repository-rules/covered-records.ts";
import { problemsAfter, project, record } from "../../project.ts";
import { sure } from "../changes.ts";

type Span = AuthoredCoverage["calls"];

/** What data/coverage.json claims. */
const covered = sure(project.coverage[0]).record;

/** What the rule says once the span of a kind of record is changed. */
function problemsWith(kind: keyof AuthoredCoverage, span: Partial<Span>) {
  return problemsAfter(coveredRecords, (copy) => {
    Object.assign(sure(copy.coverage[0]).record[kind], span);
  });
}

describe("covered-records", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(coveredRecords, () => {})).toEqual([]);
  });

  it("should refuse a held encounter after the end of what is covered, and say what to extend", () => {
    const problems = problemsAfter(coveredRecords, (copy) => {
      record(copy, "encounters", "helsinki-2018").date = "9999-07-16";
    });
    const { to } = covered.encounters;
    expect(problems).toEqual([
      {
        file: "data/encounters/helsinki-2018.json",
        path: "/date",
        value: "9999-07-16",
        message: `lies after what the edition covers; extend \`to\` of encounters in data/coverage.json, now "${to}"`,
      },
    ]);
  });

  it("should refuse a call before the beginning of what is covered", () => {
    const problems = problemsAfter(coveredRecords, (copy) => {
      record(copy, "calls", "call-2025-08-18").date.washington = "2016-11-14";
    });
    const { from } = covered.calls;
    expect(problems).toEqual([
      {
        file: "data/calls/call-2025-08-18.json",
        path: "/date/washington",
        value: "2016-11-14",
        message: `lies before what the edition covers; extend \`from\` of calls in data/coverage.json, now "${from}"`,
      },
    ]);
  });

  it("should refuse a quote that is not covered, by its path within the file", () => {
    const problems = problemsAfter(coveredRecords, (copy) => {
      record(copy, "quotes", "putin-2025-next-time").date = "9999";
    });
    expect(problems).toMatchObject([{ path: "/putin-2025-next-time/date", value: "9999" }]);
  });

  it("should refuse what was held or cancelled, and leave what was never held", () => {
    const files = problemsWith("encounters", { from: "9999", to: "9999" }).map(({ file }) => file);
    const claimed = project.encounters.filter(({ record: { status } }) => status === "held" || status === "cancelled");
    expect(files).toEqual(claimed.map(({ file }) => file));
    expect(files).not.toContain("data/encounters/moscow-2020.json");
  });

  it("should refuse proposals that were floated outside of what is covered", () => {
    expect(problemsWith("proposals", { to: "2019" }).every(({ path }) => path.endsWith("/proposedOn"))).toBe(true);
    expect(problemsWith("proposals", { to: "2019" }).length).toBeGreaterThan(0);
  });

  it.each([{ from: "9999" }, { to: "2024" }])(
    "should refuse contacts that were claimed outside of what is covered, %o",
    (span) => {
      const problems = problemsWith("claimedContacts", span);
      expect(problems.map(({ path }) => path)).toEqual(
        project.claimedContacts.map(({ record: { id } }) => `/${id}/claimedOn`),
      );
    },
  );

  it.each(["2018-07-16", "2018-07", "2018", "2018-22", "2018-07-16/.."])(
    "should accept an encounter on the last day, %s",
    (to) => {
      const files = problemsWith("encounters", { to }).map(({ file }) => file);
      expect(files).not.toContain("data/encounters/helsinki-2018.json");
    },
  );

  it.each(["2018-07-16", "2018-07", "2018", "2018-22", "../2018-07-16"])(
    "should accept an encounter on the first day, %s",
    (from) => {
      const files = problemsWith("encounters", { from }).map(({ file }) => file);
      expect(files).not.toContain("data/encounters/helsinki-2018.json");
    },
  );

  it("should refuse nothing where it is not known from when to when the edition covers", () => {
    expect(problemsWith("quotes", { from: "../2019", to: "2019/.." })).toEqual([]);
  });

  it("should accept a date that may mean a day within", () => {
    const problems = problemsAfter(coveredRecords, (copy) => {
      sure(copy.coverage[0]).record.quotes.to = "9999-06-15";
      record(copy, "quotes", "putin-2025-next-time").date = "9999";
    });
    expect(problems).toEqual([]);
  });

  it("should leave a quote without a date, and a date that is none, to others", () => {
    const problems = problemsAfter(coveredRecords, (copy) => {
      record(copy, "quotes", "putin-2025-next-time").date = null;
      record(copy, "quotes", "trump-2025-no-deal").date = "next year";
    });
    expect(problems).toEqual([]);
  });

  it("should say nothing where data/coverage.json could not be read", () => {
    const problems = problemsAfter(coveredRecords, (copy) => {
      (copy.coverage as unknown[]).length = 0;
      record(copy, "encounters", "helsinki-2018").date = "9999-07-16";
    });
    expect(problems).toEqual([]);
  });
});
