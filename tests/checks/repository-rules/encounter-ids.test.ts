import { describe, expect, it } from "vitest";
import { encounterIds } from "../../../src/checks/repository-rules/encounter-ids.ts";
import { problemsAfter, record } from "../../project.ts";

describe("encounter-ids", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(encounterIds, () => {})).toEqual([]);
  });

  it.each([
    ["another city", "turku-2018"],
    ["another year", "helsinki-2019"],
    ["no year", "helsinki"],
    ["another month", "helsinki-2018-08"],
    ["more than city, year and month", "helsinki-2018-07-16"],
  ])("should refuse an id with %s", (_, id) => {
    const problems = problemsAfter(encounterIds, (copy) => {
      record(copy, "encounters", "helsinki-2018").id = id;
    });
    expect(problems).toEqual([
      {
        file: "data/encounters/helsinki-2018.json",
        path: "/id",
        value: id,
        message: 'must be city and year: helsinki-2018, with "-07" for a second one',
      },
    ]);
  });

  it("should name an id for each name of the place", () => {
    const problems = problemsAfter(encounterIds, (copy) => {
      record(copy, "encounters", "da-nang-2017").id = "hue-2017";
    });
    expect(problems).toEqual([
      {
        file: "data/encounters/da-nang-2017.json",
        path: "/id",
        value: "hue-2017",
        message: 'must be city and year: da-nang-2017 or danang-2017 or viet-nam-2017, with "-11" for a second one',
      },
    ]);
  });

  it.each([
    ["helsinki-2018", "helsinki-2018-07"],
    ["da-nang-2017", "danang-2017"],
    ["washington-2018", "washington-d-c-2018-09"],
  ])("should accept for %s the id %s too", (id, other) => {
    const problems = problemsAfter(encounterIds, (copy) => {
      record(copy, "encounters", id).id = other;
    });
    expect(problems).toEqual([]);
  });

  it.each([
    ["an alias that begins with an apostrophe", "'s Helsinki", "s-helsinki-2018"],
    ["an alias with Latin letters first", "Helsinki (Хельсинки)", "helsinki-khelsinki-2018"],
  ])("should make an id of %s", (_, alias, id) => {
    const problems = problemsAfter(encounterIds, (copy) => {
      const helsinki = record(copy, "encounters", "helsinki-2018");
      Object.assign(helsinki, { id });
      helsinki.location.aliases = [alias];
    });
    expect(problems).toEqual([]);
  });

  it.each(["Хельсинки", "Хельсинки (Helsinki)", "ヘルシンキ"])(
    "should make no id of a name in another script, %s",
    (alias) => {
      const problems = problemsAfter(encounterIds, (copy) => {
        const helsinki = record(copy, "encounters", "helsinki-2018");
        Object.assign(helsinki, { id: "khelsinki-2018" });
        helsinki.location.aliases = [alias];
      });
      expect(problems.map(({ message }) => message)).toEqual([
        'must be city and year: helsinki-2018, with "-07" for a second one',
      ]);
    },
  );

  it.each(["nonsense", "../2018-07-16"])(
    "should leave the date %s, which tells no first day, to another rule",
    (date) => {
      const problems = problemsAfter(encounterIds, (copy) => {
        record(copy, "encounters", "helsinki-2018").date = date;
      });
      expect(problems).toEqual([]);
    },
  );
});
