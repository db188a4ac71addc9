import { describe, expect, it } from "vitest";
import { accountSubjects } from "../../../src/checks/rules/account-subjects.ts";
import { problemsAfter, record } from "../../project.ts";
import { member, saying } from "../changes.ts";

describe("account-subjects", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(accountSubjects, () => {})).toEqual([]);
  });

  it.each([
    [
      "a key that the record does not have",
      "/topicz",
      "is no path in this record; give one that is; the nearest: /topics",
    ],
    ["a topic that the encounter does not have", "/topics/media", "the nearest: /topics/"],
    [
      "a meeting that there was not",
      "/meetings/one-on-two",
      "is no path in this record; give one that is; the nearest: /meetings/one-on-one",
    ],
    ["a key that a meeting does not have", "/meetings/one-on-one/venu", "the nearest: /meetings/one-on-one/venue"],
  ])("should refuse an account about %s", (_, about, message) => {
    const problems = problemsAfter(accountSubjects, (copy) => {
      member(record(copy, "encounters", "helsinki-2018").accounts, "trump-on-intelligence").about = about;
    });
    expect(problems).toEqual([
      {
        file: "data/encounters/helsinki-2018.json",
        path: "/accounts/trump-on-intelligence/about",
        value: about,
        message: saying(message),
      },
    ]);
  });

  it("should refuse a subject for an account that belongs to no encounter", () => {
    const problems = problemsAfter(accountSubjects, (copy) => {
      record(copy, "accounts", "easy-rapport").about = "/status";
    });
    expect(problems).toEqual([
      {
        file: "data/accounts.json",
        path: "/easy-rapport/about",
        value: "/status",
        message: 'must be "background": it belongs to no encounter',
      },
    ]);
  });

  it("should refuse an account about no part of a claimed contact", () => {
    const problems = problemsAfter(accountSubjects, (copy) => {
      member(record(copy, "claimedContacts", "claimed-2026-01").accounts, "no-day-given").about = "/dates";
    });
    expect(problems).toMatchObject([{ path: "/claimed-2026-01/accounts/no-day-given/about", value: "/dates" }]);
  });

  it.each(["background", "/status", "/meetings/one-on-one/duration/minutes", "/topics/syria", "/location/city"])(
    "should accept an account about %s",
    (about) => {
      const problems = problemsAfter(accountSubjects, (copy) => {
        member(record(copy, "encounters", "helsinki-2018").accounts, "trump-on-intelligence").about = about;
      });
      expect(problems).toEqual([]);
    },
  );
});
