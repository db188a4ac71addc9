import { describe, expect, it } from "vitest";
import { accountTopics } from "../../../src/checks/rules/account-topics.ts";
import { problemsAfter, record } from "../../project.ts";
import { member } from "../changes.ts";

const call = "data/calls/call-2020-06-01.json";

describe("account-topics", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(accountTopics, () => {})).toEqual([]);
  });

  it("should refuse topics out of order, and say the right order", () => {
    const problems = problemsAfter(accountTopics, (copy) => {
      const account = member(record(copy, "calls", "call-2020-06-01").accounts, "kremlin-readout");
      account.topics = [...account.topics].reverse();
    });
    expect(problems.map(({ file, path }) => [file, path])).toEqual([[call, "/accounts/kremlin-readout/topics"]]);
    expect(problems[0]?.message).toMatch(/^must be \["arms-control",/);
  });

  it("should refuse a topic that the call does not have", () => {
    const problems = problemsAfter(accountTopics, (copy) => {
      member(record(copy, "calls", "call-2020-06-01").accounts, "kremlin-readout").topics.push("venezuela");
    });
    expect(problems.map(({ path, message }) => [path, message])).toEqual([
      [
        "/accounts/kremlin-readout/topics",
        'names "venezuela", which is no topic of call-2020-06-01; add it to the topics there, with its source',
      ],
    ]);
  });

  it("should refuse a topic of a call that no account names", () => {
    const problems = problemsAfter(accountTopics, (copy) => {
      record(copy, "calls", "call-2020-06-01").topics.push("venezuela");
    });
    expect(problems).toEqual([
      {
        file: call,
        path: "/topics",
        value: "venezuela",
        message: "is named by no account; add it to the topics of the account that names it",
      },
    ]);
  });

  it("should let the accounts of a claimed contact name any topics, in order", () => {
    const problems = problemsAfter(accountTopics, (copy) => {
      const { accounts } = record(copy, "claimedContacts", "claimed-2026-01");
      member(accounts, "trump-on-request").topics = ["energy", "ukraine"];
      member(accounts, "peskov-on-request").topics = ["ukraine", "energy"];
    });
    expect(problems).toEqual([
      {
        file: "data/claimed-contacts.json",
        path: "/claimed-2026-01/accounts/peskov-on-request/topics",
        value: ["ukraine", "energy"],
        message: 'must be ["energy","ukraine"]',
      },
    ]);
  });

  it("should refuse topics where nothing was discussed", () => {
    const problems = problemsAfter(accountTopics, (copy) => {
      const [background] = copy.accounts;
      if (background) background.record.topics = ["iran"];
    });
    expect(problems.map(({ message }) => message)).toEqual(["must be []: it belongs to no encounter"]);
  });
});
