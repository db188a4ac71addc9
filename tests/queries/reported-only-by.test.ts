import { describe, expect, it } from "vitest";
import {
  type Account,
  actors,
  calls,
  createDataset,
  edition,
  encounters,
  getActor,
  getEncounter,
  reportedOnlyBy,
  type TopicAspect,
  UnknownNameError,
} from "../../src/index.ts";
import { reportedOnlyByIn } from "../../src/queries/reported-only-by.ts";

const sides = ["us", "russia"] as const;
const discussed = ({ topics }: Account) => topics.filter(({ as }) => as === "discussed").map(({ topic }) => topic);
const isOf = (side: string) => (id: (typeof actors)[number]["id"]) => getActor(id).side === side;

describe("reportedOnlyBy", () => {
  it.each(sides)("should hold for %s what its accounts name and no account of the other side does", (side) => {
    const found = reportedOnlyBy(side);
    expect(found.length).toBeGreaterThan(5);
    for (const { record, topic, accounts, otherAccounts, side: reporting } of found) {
      expect(reporting).toBe(side);
      expect(accounts.length).toBeGreaterThan(0);
      for (const account of accounts) {
        expect(discussed(account)).toContain(topic);
        expect(account.by.some(isOf(side))).toBe(true);
      }
      expect(otherAccounts.length).toBeGreaterThan(0);
      expect(otherAccounts.flatMap(discussed)).not.toContain(topic);
      expect(record.accounts).toEqual(expect.arrayContaining([...accounts, ...otherAccounts]));
    }
  });

  it("should leave none out", () => {
    const compared = [...encounters, ...calls].flatMap((record) => {
      const named = (side: string) =>
        new Set(record.accounts.filter(({ by }) => by.some(isOf(side))).flatMap(discussed));
      const [us, russia] = [named("us"), named("russia")];
      const all = us.size && russia.size ? [...new Set([...us, ...russia])] : [];
      return all.filter((topic) => us.has(topic) !== russia.has(topic)).map((topic) => `${record.id} ${topic}`);
    });
    const found = sides.flatMap((side) => reportedOnlyBy(side).map(({ record, topic }) => `${record.id} ${topic}`));
    expect(found.sort()).toEqual(compared.sort());
  });

  it("should take no account of what was only planned, a reason or an aftermath", () => {
    const { coverage } = edition;
    const record = getEncounter("hamburg-2017");
    expect(reportedOnlyBy("us").map(({ record }) => record)).toContain(record);
    const told = (as: TopicAspect) =>
      record.accounts.map((account) => ({ ...account, topics: account.topics.map(({ topic }) => ({ topic, as })) }));
    for (const as of ["planned", "reason", "aftermath"] as const) {
      const dataset = createDataset({
        ...{
          format: 2,
          coverage,
          calls: [],
          proposals: [],
          quotes: [],
          actors,
          sources: [],
          accounts: [],
          redirects: [],
        },
        encounters: [{ ...record, topics: [], accounts: told(as) }],
      });
      for (const side of sides) expect(dataset.reportedOnlyBy(side)).toEqual([]);
    }
  });

  it("should compare nothing where a side gave no account", () => {
    const silent = new Set(
      [...encounters, ...calls].filter((record) => record.noReadoutFrom.length).map(({ id }) => id),
    );
    expect(silent.size).toBeGreaterThan(0);
    for (const side of sides) expect(reportedOnlyBy(side).filter(({ record }) => silent.has(record.id))).toEqual([]);
  });

  it("should be in chronological order, the same frozen array each time", () => {
    for (const side of sides) {
      const found = reportedOnlyBy(side);
      const days = found.map(({ record, topic }) => `${record.start} ${record.id} ${topic}`);
      expect(days).toEqual([...days].sort());
      expect(found).toBe(reportedOnlyBy(side));
      expect([found, ...found].filter((value) => !Object.isFrozen(value))).toEqual([]);
    }
  });

  it.each(["other", "Kremlin", ""])("should refuse the side %j, and name those that there are", (side) => {
    expect(() => reportedOnlyBy(side as "us")).toThrow(UnknownNameError);
    expect(() => reportedOnlyBy(side as "us")).toThrow(`Unknown side "${side}". Known are "us", "russia".`);
  });

  it("should refuse what is not a string", () => {
    expect(() => reportedOnlyBy(1 as never)).toThrow(
      new TypeError("reportedOnlyBy(): side must be a string, not a number."),
    );
  });

  describe("over few made-up records", () => {
    const account = (id: string, by: string, ...topics: string[]) => ({
      id,
      by: [by],
      topics: topics.map((topic) => ({ topic, as: "discussed" })),
    });
    const moscow = account("moscow", "kremlin", "ukraine", "iran", "syria");
    const again = account("again", "kremlin", "iran");
    const washington = account("washington", "white-house", "syria", "energy");
    const record = (id: string, start: string, accounts: object[] = [moscow, again, washington]) => ({
      id,
      start,
      accounts,
    });
    const tables = {
      actors: [
        { id: "white-house", side: "us" },
        { id: "kremlin", side: "russia" },
      ],
      encounters: [record("late", "2018-01-02"), record("early", "2018-01-01"), record("other", "2018-01-02")],
      calls: [
        record("call", "2018-01-02"),
        record("first", "2017-12-31"),
        record("silent", "2018", [moscow]),
        record("hushed", "2018", [washington]),
      ],
    };
    const query = (side: string) => reportedOnlyByIn(() => tables as never)(side);

    it("should sort records by day, encounters before calls, each by topics", () => {
      expect(query("russia").map(({ record, topic }) => `${record.id} ${topic}`)).toEqual(
        ["first", "early", "late", "other", "call"].flatMap((id) => [`${id} iran`, `${id} ukraine`]),
      );
      expect(query("us").map(({ record, topic }) => `${record.id} ${topic}`)).toEqual(
        ["first", "early", "late", "other", "call"].map((id) => `${id} energy`),
      );
    });

    it("should give the accounts that name the topic, and all of the other side", () => {
      const [iran, ukraine] = query("russia");
      expect(iran).toEqual({
        record: tables.calls[1],
        topic: "iran",
        side: "russia",
        accounts: [moscow, again],
        otherAccounts: [washington],
      });
      expect(ukraine?.accounts).toEqual([moscow]);
      for (const found of query("us")) {
        expect(found.accounts).toSatisfy(Object.isFrozen);
        expect(found.otherAccounts).toSatisfy(Object.isFrozen);
      }
    });
  });
});
