import { describe, expect, it } from "vitest";
import { noReadoutFrom, readOutsOf, sidesOf } from "../../src/citations/read-outs.ts";

const sides = sidesOf([
  { id: "white-house", side: "us" },
  { id: "kremlin", side: "russia" },
  { id: "elysee", side: "other" },
  { id: "critic", side: null },
]);
const account = (by: string[], ...topics: ("iran" | "syria")[]) => ({
  by,
  topics: topics.map((topic) => ({ topic, as: "discussed" as const })),
});
const planning = { by: ["white-house"], topics: [{ topic: "iran" as const, as: "planned" as const }] };

describe("readOutsOf", () => {
  it("should be the accounts of a side that name what was discussed", () => {
    const ours = account(["white-house"], "syria");
    const accounts = [
      ours,
      account(["white-house"]),
      account(["kremlin"], "iran"),
      account([], "iran"),
      planning,
      { by: ["white-house"] },
    ];
    expect(readOutsOf(accounts, "us", sides)).toEqual([ours]);
  });
});

describe("noReadoutFrom", () => {
  it.each([
    ["both sides gave one", [account(["white-house"], "syria"), account(["kremlin"], "iran")], []],
    ["one account is of both", [account(["kremlin", "white-house"], "syria")], []],
    ["Washington only said what was planned", [planning, account(["kremlin"], "iran")], ["us"]],
    ["only Washington gave one", [account(["white-house"], "syria"), account(["kremlin"])], ["russia"]],
    [
      "only others gave one",
      [account(["elysee"], "syria"), account(["critic"], "iran"), account([], "iran")],
      ["us", "russia"],
    ],
  ])("should name the silent sides where %s", (_, accounts, silent) => {
    expect(noReadoutFrom({ accounts }, sides)).toEqual(silent);
  });

  it("should expect none of an encounter at which they did not meet", () => {
    expect(noReadoutFrom({ accounts: [], meetings: [] }, sides)).toEqual([]);
    expect(noReadoutFrom({ accounts: [], meetings: [{}] }, sides)).toEqual(["us", "russia"]);
  });
});
