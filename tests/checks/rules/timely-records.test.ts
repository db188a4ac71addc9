import { describe, expect, it } from "vitest";
import { timelyRecords } from "../../../src/checks/rules/timely-records.ts";
import { problemsAfter, record } from "../../project.ts";
import { encounter, member, sure } from "../changes.ts";

function message(id: string, first: string): string {
  return `lies more than two years before ${id}, which began on ${first}; correct the year, or put it where it belongs`;
}

describe("timely-records", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(timelyRecords, () => {})).toEqual([]);
  });

  it("should refuse a cancellation ten years before its encounter", () => {
    const problems = problemsAfter(timelyRecords, (copy) => {
      encounter(copy, "buenos-aires-2018", "cancelled").cancellation.announcedOn = "2008-11-29";
    });
    expect(problems).toEqual([
      {
        file: "data/encounters/buenos-aires-2018.json",
        path: "/cancellation/announcedOn",
        value: "2008-11-29",
        message: message("buenos-aires-2018", "2018-11-30"),
      },
    ]);
  });

  it("should refuse a quote years before its encounter", () => {
    const problems = problemsAfter(timelyRecords, (copy) => {
      record(copy, "quotes", "trump-2019-dont-meddle").date = "2009-06-28";
    });
    expect(problems).toEqual([
      {
        file: "data/quotes/osaka-2019.json",
        path: "/trump-2019-dont-meddle/date",
        value: "2009-06-28",
        message: message("osaka-2019", "2019-06-28"),
      },
    ]);
  });

  it("should refuse an invitation and an account years before their encounter, but for background", () => {
    const problems = problemsAfter(timelyRecords, (copy) => {
      encounter(copy, "moscow-2020", "never-held").invitation.extendedOn = "2017";
      const { accounts } = record(copy, "encounters", "helsinki-2018");
      Object.assign(member(accounts, "kremlin-on-order"), { date: "2008" });
      Object.assign(member(accounts, "news-conference"), { date: "2008", about: "background" });
    });
    expect(problems.map(({ path }) => path).sort()).toEqual([
      "/accounts/kremlin-on-order/date",
      "/invitation/extendedOn",
    ]);
  });

  it("should refuse a proposal that was made after its date", () => {
    const problems = problemsAfter(timelyRecords, (copy) => {
      const proposal = sure(copy.proposals.find(({ record: { id } }) => id === "ljubljana-2017")).record;
      Object.assign(proposal, { date: "2019-11", proposedOn: "2019-12-01" });
    });
    expect(problems).toEqual([
      {
        file: "data/proposals.json",
        path: "/ljubljana-2017/proposedOn",
        value: "2019-12-01",
        message: "lies after the day that was proposed, 2019-11; correct one of the two",
      },
    ]);
  });

  it("should refuse a contact that was claimed before it took place, and accept a span that it lies in", () => {
    const problems = problemsAfter(timelyRecords, (copy) => {
      record(copy, "claimedContacts", "claimed-2025-12").date = "2025-12-16/2025-12-20";
      record(copy, "claimedContacts", "claimed-2026-02").date = "2026-02/2026-03";
    });
    expect(problems).toEqual([
      {
        file: "data/claimed-contacts.json",
        path: "/claimed-2025-12/claimedOn",
        value: "2025-12-15",
        message: "lies before the day that is claimed, 2025-12-16/2025-12-20; correct one of the two",
      },
    ]);
  });

  it.each([
    ["two years before", "2017-06-28"],
    ["later", "2022-02"],
    ["on no known day", null],
    ["on a day that cannot be read", "nonsense"],
  ])("should accept a quote %s", (_, date) => {
    const problems = problemsAfter(timelyRecords, (copy) => {
      record(copy, "quotes", "trump-2019-dont-meddle").date = date;
    });
    expect(problems).toEqual([]);
  });

  it("should accept an old quote that belongs to no encounter", () => {
    const problems = problemsAfter(timelyRecords, (copy) => {
      Object.assign(record(copy, "quotes", "trump-2019-dont-meddle"), { date: "1987", about: null });
    });
    expect(problems).toEqual([]);
  });
});
