import { describe, expect, it } from "vitest";
import { chronology } from "../../../src/checks/rules/chronology.ts";
import { problemsAfter, record } from "../../project.ts";
import { encounter, member } from "../changes.ts";

describe("chronology", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(chronology, () => {})).toEqual([]);
  });

  it.each([
    ["before", "2018-07-15"],
    ["after", "2018-07-17"],
    ["that begins within and ends after", "2018-07-16/2018-07-17"],
    ["that is vaguer than", "2018-07"],
  ])("should refuse a meeting %s its encounter", (_, date) => {
    const problems = problemsAfter(chronology, (copy) => {
      const helsinki = record(copy, "encounters", "helsinki-2018");
      helsinki.meetings = [{ ...member(helsinki.meetings, "one-on-one"), date }];
    });
    expect(problems).toEqual([
      {
        file: "data/encounters/helsinki-2018.json",
        path: "/meetings/one-on-one/date",
        value: date,
        message: "must lie within the encounter, 2018-07-16",
      },
    ]);
  });

  it("should refuse meetings out of order", () => {
    const problems = problemsAfter(chronology, (copy) => {
      const hamburg = record(copy, "encounters", "hamburg-2017");
      hamburg.date = "2017-07-07/2017-07-08";
      member(hamburg.meetings, "bilateral").date = "2017-07-08";
    });
    expect(problems).toEqual([
      {
        file: "data/encounters/hamburg-2017.json",
        path: "/meetings/dinner/date",
        value: "2017-07-07",
        message: "precedes the meeting before it; put meetings in order of time",
      },
    ]);
  });

  it.each(["2018-12-02", "2019"])("should refuse a cancellation after the end of its encounter, %s", (announcedOn) => {
    const problems = problemsAfter(chronology, (copy) => {
      encounter(copy, "buenos-aires-2018", "cancelled").cancellation.announcedOn = announcedOn;
    });
    expect(problems).toEqual([
      {
        file: "data/encounters/buenos-aires-2018.json",
        path: "/cancellation/announcedOn",
        value: announcedOn,
        message: "comes after the end of the encounter, 2018-11-30/2018-12-01; correct one of the two",
      },
    ]);
  });

  it.each([
    ["moscow-2020", "2020-05-10", "2020-05-09"],
    ["washington-2018", "2018-12-01", "2018-23"],
  ])("should refuse an invitation after the end of its encounter, %s", (id, extendedOn, date) => {
    const problems = problemsAfter(chronology, (copy) => {
      encounter(copy, id, "never-held").invitation.extendedOn = extendedOn;
    });
    expect(problems).toEqual([
      {
        file: `data/encounters/${id}.json`,
        path: "/invitation/extendedOn",
        value: extendedOn,
        message: `comes after the end of the encounter, ${date}; correct one of the two`,
      },
    ]);
  });

  it("should accept a cancellation and an invitation that may have come before the end", () => {
    const problems = problemsAfter(chronology, (copy) => {
      encounter(copy, "buenos-aires-2018", "cancelled").cancellation.announcedOn = "2018-12";
      encounter(copy, "moscow-2020", "never-held").invitation.extendedOn = "2020-05-09";
    });
    expect(problems).toEqual([]);
  });

  it("should refuse a chain of quotes with a cycle", () => {
    const problems = problemsAfter(chronology, (copy) => {
      record(copy, "quotes", "putin-2014-why-alaska").continues = "putin-2014-cold-out-there";
    });
    const message = "leads back to this quote; the first of a chain continues none";
    expect(problems).toEqual([
      {
        file: "data/quotes/other.json",
        path: "/putin-2014-why-alaska/continues",
        value: "putin-2014-cold-out-there",
        message,
      },
      {
        file: "data/quotes/other.json",
        path: "/putin-2014-cold-out-there/continues",
        value: "putin-2014-why-alaska",
        message,
      },
    ]);
  });

  it("should refuse a quote that continues itself", () => {
    const problems = problemsAfter(chronology, (copy) => {
      record(copy, "quotes", "mccain-2018-tyrant").continues = "mccain-2018-tyrant";
    });
    expect(problems).toEqual([
      {
        file: "data/quotes/helsinki-2018.json",
        path: "/mccain-2018-tyrant/continues",
        value: "mccain-2018-tyrant",
        message: "leads back to this quote; the first of a chain continues none",
      },
    ]);
  });

  it("should name the quotes of a cycle, and not those that lead into it", () => {
    const problems = problemsAfter(chronology, (copy) => {
      record(copy, "quotes", "putin-2014-why-alaska").continues = "putin-2014-why-alaska";
    });
    expect(problems.map(({ path }) => path)).toEqual(["/putin-2014-why-alaska/continues"]);
  });

  it("should name the quotes of a cycle, and not those that lead into it from before", () => {
    const problems = problemsAfter(chronology, (copy) => {
      record(copy, "quotes", "putin-2014-why-alaska").continues = "putin-2014-cold-out-there";
      record(copy, "quotes", "putin-2014-cold-out-there").continues = "putin-2014-cold-out-there";
    });
    expect(problems.map(({ path }) => path)).toEqual(["/putin-2014-cold-out-there/continues"]);
  });

  it("should refuse a quote that continues another speaker's", () => {
    const problems = problemsAfter(chronology, (copy) => {
      record(copy, "quotes", "putin-2019-have-it-too").continues = "trump-2019-dont-meddle";
    });
    expect(problems).toEqual([
      {
        file: "data/quotes/osaka-2019.json",
        path: "/putin-2019-have-it-too/continues",
        value: "trump-2019-dont-meddle",
        message: "is a quote of another speaker; a quote continues the speaker's own words",
      },
    ]);
  });

  it("should refuse a quote that continues a later one", () => {
    const problems = problemsAfter(chronology, (copy) => {
      record(copy, "quotes", "putin-2017-schedules").date = "2017-11-12";
    });
    expect(problems).toEqual([
      {
        file: "data/quotes/da-nang-2017.json",
        path: "/putin-2017-punished/continues",
        value: "putin-2017-schedules",
        message: "was said later, 2017-11-12; a quote continues an earlier one",
      },
    ]);
  });

  it("should leave dates that cannot be read, and ids that nobody has, to other rules", () => {
    const problems = problemsAfter(chronology, (copy) => {
      member(record(copy, "encounters", "helsinki-2018").meetings, "one-on-one").date = "nonsense";
      encounter(copy, "moscow-2020", "never-held").invitation.extendedOn = "nonsense";
      record(copy, "quotes", "putin-2017-punished").continues = "nobody-said-this";
    });
    expect(problems).toEqual([]);
  });
});
