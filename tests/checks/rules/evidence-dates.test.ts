import { describe, expect, it } from "vitest";
import { evidenceDates } from "../../../src/checks/rules/evidence-dates.ts";
import { problemsAfter, record } from "../../project.ts";
import { addMadeUpCall, addMadeUpClaim, encounter, member, sure } from "../changes.ts";

/** Published on 16 July 2018. */
const source = "kremlin-58014";

function message(key: string): string {
  return `lies after the day on which ${source} was published, 2018-07-16; correct the day, or cite a later source for "${key}"`;
}

describe("evidence-dates", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(evidenceDates, () => {})).toEqual([]);
  });

  it("should refuse an account given after its source was published", () => {
    const problems = problemsAfter(evidenceDates, (copy) => {
      const account = member(record(copy, "encounters", "helsinki-2018").accounts, "kremlin-on-order");
      Object.assign(account, { date: "2018-07-18", citations: [{ source }] });
    });
    expect(problems).toEqual([
      {
        file: "data/encounters/helsinki-2018.json",
        path: "/accounts/kremlin-on-order/date",
        value: "2018-07-18",
        message: message("date"),
      },
    ]);
  });

  it("should refuse a quote said after its source was published", () => {
    const problems = problemsAfter(evidenceDates, (copy) => {
      Object.assign(record(copy, "quotes", "putin-2018-ready-to-go"), { date: "2019", citations: [{ source }] });
    });
    expect(problems.map(({ path }) => path)).toEqual(["/putin-2018-ready-to-go/date"]);
  });

  it("should refuse a meeting, a call and a cancellation after their sources were published", () => {
    const problems = problemsAfter(evidenceDates, (copy) => {
      const helsinki = encounter(copy, "helsinki-2018", "held");
      Object.assign(member(helsinki.meetings, "one-on-one"), { date: "2018-07-18", citations: [{ source }] });
      encounter(copy, "paris-2018", "cancelled").cancellation.citations = [{ source }];
      addMadeUpCall(copy, "call-2018-07-18", "2018-07-18");
    });
    expect(problems.map(({ path }) => path)).toEqual([
      "/meetings/one-on-one/date",
      "/cancellation/announcedOn",
      "/date",
    ]);
  });

  it("should refuse a claim of a contact that was made after its source was published", () => {
    const problems = problemsAfter(evidenceDates, (copy) => {
      addMadeUpClaim(copy, "claimed-2018-08", "2018-08-01");
    });
    expect(problems).toEqual([
      {
        file: "data/claimed-contacts.json",
        path: "/claimed-2018-08/claimedOn",
        value: "2018-08-01",
        message: message("claimedOn"),
      },
    ]);
  });

  it("should refuse an invitation and a proposal that were made after their sources were published", () => {
    const problems = problemsAfter(evidenceDates, (copy) => {
      const { invitation } = encounter(copy, "moscow-2020", "never-held");
      Object.assign(invitation, { extendedOn: "2018-07-18", citations: [{ source }] });
      const proposal = sure(copy.proposals.find(({ record: { id } }) => id === "ljubljana-2017")).record;
      Object.assign(proposal, { date: "2018-12", proposedOn: "2018-07-18", citations: [{ source }] });
    });
    expect(problems.map(({ path, message: said }) => [path, said])).toEqual([
      ["/invitation/extendedOn", message("extendedOn")],
      ["/ljubljana-2017/proposedOn", message("proposedOn")],
    ]);
  });

  it("should refuse an encounter that was held after all its sources were published", () => {
    const problems = problemsAfter(evidenceDates, (copy) => {
      const osaka = encounter(copy, "osaka-2019", "held");
      osaka.citations = [{ source }];
    });
    expect(problems.map(({ path, value }) => [path, value])).toEqual([["/date", "2019-06-28"]]);
  });

  it("should accept earlier sources of when it was to be held", () => {
    const problems = problemsAfter(evidenceDates, (copy) => {
      encounter(copy, "osaka-2019", "held").citations.push({ source });
      encounter(copy, "paris-2018", "cancelled").citations = [{ source }];
    });
    expect(problems).toEqual([]);
  });

  it.each([
    ["the day after, as days begin at different hours", { date: "2018-07-17", citations: [{ source }] }],
    ["no day", { date: null, citations: [{ source }] }],
    ["a day that cannot be read", { date: "nonsense", citations: [{ source }] }],
    ["a month that may mean an earlier day", { date: "2018-07", citations: [{ source }] }],
    ["a source of something else", { date: "2019", citations: [{ source, supports: ["statement"] }] }],
    ["a source that nobody knows", { date: "2019", citations: [{ source: "nobody-knows" }] }],
  ])("should accept an account with %s", (_, change) => {
    const problems = problemsAfter(evidenceDates, (copy) => {
      Object.assign(member(record(copy, "encounters", "helsinki-2018").accounts, "kremlin-on-order"), change);
    });
    expect(problems).toEqual([]);
  });

  it("should refuse a source that was published more than a year after what is covered", () => {
    const problems = problemsAfter(evidenceDates, (copy) => {
      for (const { record: coverage } of copy.coverage) {
        for (const span of Object.values(coverage)) span.to = "2025-10-10";
        coverage.calls.to = "2026-10-10";
      }
      record(copy, "sources", source).published = "2099-07-16";
    });
    expect(problems.filter(({ path }) => path.includes(source))).toEqual([
      {
        file: "data/sources.json",
        path: `/${source}/published`,
        value: "2099-07-16",
        message:
          "lies more than a year after what the edition covers, 2026-10-10; correct the day, or extend the coverage",
      },
    ]);
  });

  it("should accept a source of the year after", () => {
    const problems = problemsAfter(evidenceDates, (copy) => {
      for (const { record: coverage } of copy.coverage) coverage.calls.to = "2026-10-10";
      record(copy, "sources", source).published = "2027-10";
    });
    expect(problems.filter(({ path }) => path.includes(source))).toEqual([]);
  });
});
