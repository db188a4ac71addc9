import { describe, expect, it } from "vitest";
import { accountTopics } from "../../../src/checks/rules/account-topics.ts";
import type { AuthoredAccount } from "../../../src/checks/authored-data.ts";
import { problemsAfter, record } from "../../project.ts";
import { member, saying, sure } from "../changes.ts";

type Topics = AuthoredAccount["topics"];

/** What the rule says where an account of a record names these topics. */
function problemsOf(kind: "encounters" | "calls", id: string, account: string, topics: Topics) {
  return problemsAfter(accountTopics, (copy) => {
    member(record(copy, kind, id).accounts, account).topics = topics;
  });
}

describe("account-topics", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(accountTopics, () => {})).toEqual([]);
  });

  const right: Topics = [
    { topic: "iran", as: "discussed" },
    { topic: "iran", as: "planned" },
    { topic: "iran", as: "aftermath" },
    { topic: "ukraine", as: "discussed" },
  ];

  it.each([
    ["out of order", right.toReversed()],
    ["whose aspects are in another order than the vocabulary", [1, 0, 2, 3].map((at) => sure(right[at]))],
    ["that stand twice", [...right, ...right.slice(3)]],
  ])("should refuse topics %s, and say what would be right", (_, topics) => {
    expect(problemsOf("encounters", "helsinki-2018", "trump-on-subjects", topics)).toEqual([
      {
        file: "data/encounters/helsinki-2018.json",
        path: "/accounts/trump-on-subjects/topics",
        value: topics,
        message: `must be ${JSON.stringify(right)}`,
      },
    ]);
  });

  it("should accept one topic as several things", () => {
    expect(problemsOf("encounters", "helsinki-2018", "trump-on-subjects", right)).toEqual([]);
  });

  it.each(["moscow-2020", "budapest-2025"])("should refuse what was discussed in %s, where they did not meet", (id) => {
    const account = id === "moscow-2020" ? "kremlin-on-decline" : "ceasefire-terms";
    expect(problemsOf("encounters", id, account, [{ topic: "ukraine", as: "discussed" }])).toEqual([
      {
        file: `data/encounters/${id}.json`,
        path: `/accounts/${account}/topics/0/as`,
        value: "discussed",
        message:
          'does not fit "ukraine" here: the two did not meet. Choose one of planned, reason, aftermath, as its statement says',
      },
    ]);
  });

  it("should accept what was discussed where they met in passing, though the meeting was cancelled", () => {
    const topics: Topics = [
      { topic: "ukraine", as: "discussed" },
      { topic: "ukraine", as: "reason" },
    ];
    expect(problemsOf("encounters", "buenos-aires-2018", "trump-on-reason", topics)).toEqual([]);
  });

  it.each([
    ["encounters", "helsinki-2018", "trump-on-subjects"],
    ["calls", "call-2020-06-01", "kremlin-readout"],
  ] as const)("should refuse a reason in %s that took place", (kind, id, account) => {
    expect(problemsOf(kind, id, account, [{ topic: "ukraine", as: "reason" }])).toEqual([
      {
        file: `data/${kind}/${id}.json`,
        path: `/accounts/${account}/topics/0/as`,
        value: "reason",
        message:
          'does not fit "ukraine" here: nothing was dropped, put off or declined. Choose one of discussed, planned, aftermath, as its statement says',
      },
    ]);
  });

  it("should refuse a reason of a claimed contact, of which nothing is known to have been dropped", () => {
    const problems = problemsAfter(accountTopics, (copy) => {
      member(record(copy, "claimedContacts", "claimed-2026-01").accounts, "trump-on-request").topics = [
        { topic: "ukraine", as: "discussed" },
        { topic: "ukraine", as: "reason" },
      ];
    });
    expect(problems.map(({ path, value }) => [path, value])).toEqual([
      ["/claimed-2026-01/accounts/trump-on-request/topics/1/as", "reason"],
    ]);
  });

  it("should refuse what was discussed of a proposal, and accept all else", () => {
    const problems = problemsAfter(accountTopics, (copy) => {
      const proposal = sure(copy.proposals.find(({ record: { accounts } }) => accounts.length > 0));
      sure(proposal.record.accounts[0]).topics = [
        { topic: "ukraine", as: "discussed" },
        { topic: "ukraine", as: "planned" },
        { topic: "ukraine", as: "reason" },
        { topic: "ukraine", as: "aftermath" },
      ];
    });
    expect(problems.map(({ file, value, message }) => [file, value, message])).toEqual([
      ["data/proposals.json", "discussed", saying("the two did not meet")],
    ]);
  });

  it("should refuse every topic of an account that belongs to no encounter", () => {
    const problems = problemsAfter(accountTopics, (copy) => {
      record(copy, "accounts", "easy-rapport").topics = [{ topic: "iran", as: "planned" }];
    });
    expect(problems.map(({ path, message }) => [path, message])).toEqual([
      ["/easy-rapport/topics", "must be []: it belongs to no encounter"],
    ]);
  });
});
