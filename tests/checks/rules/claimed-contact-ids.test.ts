import { describe, expect, it } from "vitest";
import { claimedContactIds } from "../../../src/checks/rules/claimed-contact-ids.ts";
import { problemsAfter } from "../../project.ts";
import { addMadeUpClaim } from "../changes.ts";

describe("claimed-contact-ids", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(claimedContactIds, () => {})).toEqual([]);
  });

  it.each(["1999-01-02", "1999-01"])("should accept a first, a second and a third one of a month, %s", (claimedOn) => {
    const problems = problemsAfter(claimedContactIds, (copy) => {
      for (const id of ["claimed-1999-01", "claimed-1999-01-2", "claimed-1999-01-3"])
        addMadeUpClaim(copy, id, claimedOn);
    });
    expect(problems).toEqual([]);
  });

  it.each([
    "claimed-1999-02",
    "call-1999-01",
    "claimed-1999-01-02",
    "claimed-1999-01-1",
    "claimed-1999-01-x",
    "claimed-1999-01-2x",
    "claimed-1999-01x-2",
  ])("should refuse an id that is not the month of the claim, %s", (id) => {
    const problems = problemsAfter(claimedContactIds, (copy) => {
      addMadeUpClaim(copy, id, "1999-01-02");
    });
    expect(problems).toEqual([
      {
        file: "data/claimed-contacts.json",
        path: `/${id}/id`,
        value: id,
        message: 'must be claimed-1999-01, with "-2" for a second one of that month',
      },
    ]);
  });

  it("should accept a tenth and an eleventh one of a month, and refuse a thirteenth without a twelfth", () => {
    const problems = problemsAfter(claimedContactIds, (copy) => {
      addMadeUpClaim(copy, "claimed-1999-01", "1999-01-02");
      for (const count of [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13])
        addMadeUpClaim(copy, `claimed-1999-01-${count}`, "1999-01-02");
    });
    expect(problems.map(({ path, message }) => [path, message])).toEqual([
      ["/claimed-1999-01-13/id", "counts on from claimed-1999-01-12, which is no claimed contact"],
    ]);
  });

  it("should refuse a third one of a month without a second", () => {
    const problems = problemsAfter(claimedContactIds, (copy) => {
      addMadeUpClaim(copy, "claimed-1999-01", "1999-01-02");
      addMadeUpClaim(copy, "claimed-1999-01-3", "1999-01-02");
    });
    expect(problems.map(({ message }) => message)).toEqual([
      "counts on from claimed-1999-01-2, which is no claimed contact",
    ]);
  });
});
