import { describe, expect, it } from "vitest";
import type { AuthoredData } from "../../../src/checks/authored-data.ts";
import { edtfDates } from "../../../src/checks/rules/edtf-dates.ts";
import { problemsAfter, project, record } from "../../project.ts";
import { addMadeUpCall, addMadeUpClaim, encounter, member, saying, sure } from "../changes.ts";

/** Every place where a date stands, and how to change it; an open end is refused for the first four only. */
const places: readonly [
  place: string,
  file: string,
  path: string,
  change: (copy: AuthoredData, date: string) => void,
][] = [
  [
    "an encounter",
    "data/encounters/helsinki-2018.json",
    "/date",
    (copy, date) => {
      record(copy, "encounters", "helsinki-2018").date = date;
    },
  ],
  [
    "a meeting",
    "data/encounters/helsinki-2018.json",
    "/meetings/one-on-one/date",
    (copy, date) => {
      member(record(copy, "encounters", "helsinki-2018").meetings, "one-on-one").date = date;
    },
  ],
  [
    "a call, in Washington",
    "data/calls/call-1999-01-02.json",
    "/date/washington",
    (copy, date) => {
      addMadeUpCall(copy, "call-1999-01-02", date);
    },
  ],
  [
    "a call, in Moscow",
    "data/calls/call-1999-01-02.json",
    "/date/moscow",
    (copy, date) => {
      addMadeUpCall(copy, "call-1999-01-02", "1999-01-02").date.moscow = date;
    },
  ],
  [
    "an encounter's account",
    "data/encounters/helsinki-2018.json",
    "/accounts/rebukes/date",
    (copy, date) => {
      member(record(copy, "encounters", "helsinki-2018").accounts, "rebukes").date = date;
    },
  ],
  [
    "a cancellation",
    "data/encounters/buenos-aires-2018.json",
    "/cancellation/announcedOn",
    (copy, date) => {
      encounter(copy, "buenos-aires-2018", "cancelled").cancellation.announcedOn = date;
    },
  ],
  [
    "an invitation",
    "data/encounters/moscow-2020.json",
    "/invitation/extendedOn",
    (copy, date) => {
      encounter(copy, "moscow-2020", "never-held").invitation.extendedOn = date;
    },
  ],
  [
    "a proposal",
    "data/proposals.json",
    "/ljubljana-2017/proposedOn",
    (copy, date) => {
      sure(copy.proposals.find(({ record: { id } }) => id === "ljubljana-2017")).record.proposedOn = date;
    },
  ],
  [
    "a claim of a contact",
    "data/claimed-contacts.json",
    "/claimed-1999-01/claimedOn",
    (copy, date) => {
      addMadeUpClaim(copy, "claimed-1999-01", date);
    },
  ],
  [
    "a quote",
    "data/quotes/other.json",
    "/trump-2022-genius/date",
    (copy, date) => {
      record(copy, "quotes", "trump-2022-genius").date = date;
    },
  ],
  [
    "a source",
    "data/sources.json",
    "/kremlin-58014/published",
    (copy, date) => {
      record(copy, "sources", "kremlin-58014").published = date;
    },
  ],
  [
    "an account that belongs to no encounter",
    "data/accounts.json",
    "/easy-rapport/date",
    (copy, date) => {
      record(copy, "accounts", "easy-rapport").date = date;
    },
  ],
  [
    "the beginning of what is covered",
    "data/coverage.json",
    "/encounters/from",
    (copy, date) => {
      sure(copy.coverage[0]).record.encounters.from = date;
    },
  ],
  [
    "the end of what is covered",
    "data/coverage.json",
    "/quotes/to",
    (copy, date) => {
      sure(copy.coverage[0]).record.quotes.to = date;
    },
  ],
];

/** The records that are changed here: to read all of data/ for each place would take seconds. */
const few: AuthoredData = {
  ...project,
  encounters: named(project.encounters),
  calls: [],
  proposals: named(project.proposals),
  claimedContacts: [],
  quotes: named(project.quotes),
  actors: [],
  sources: named(project.sources),
  accounts: named(project.accounts),
};

function named<F extends { record: { id: string } }>(all: readonly F[]): F[] {
  const encounters = ["helsinki-2018", "buenos-aires-2018", "moscow-2020"];
  const others = ["ljubljana-2017", "trump-2022-genius", "kremlin-58014", "easy-rapport"];
  return all.filter(({ record: { id } }) => [...encounters, ...others].includes(id));
}

/** What the rule says of a copy of these records in which something was changed. */
function problemsOf(change: (copy: AuthoredData) => void) {
  const copy = structuredClone(few);
  change(copy);
  return [...edtfDates.check(copy)];
}

describe("edtf-dates", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(edtfDates, () => {})).toEqual([]);
  });

  it.each(places)("should refuse what is no date for %s", (_, file, path, change) => {
    const problems = problemsOf((copy) => {
      change(copy, "16.7.2018");
    });
    expect(problems).toEqual([
      { file, path, value: "16.7.2018", message: saying("is not an EDTF level 1 date, such as 2018-07-16") },
    ]);
  });

  it.each(places)("should refuse a time of day for %s", (_, file, path, change) => {
    const problems = problemsOf((copy) => {
      change(copy, "2018-07-16T13:00:00");
    });
    expect(problems).toEqual([
      {
        file,
        path,
        value: "2018-07-16T13:00:00",
        message: saying("give a day, a month, a season, a year or an interval"),
      },
    ]);
  });

  it.each(places.slice(0, 4))("should refuse an open end for %s", (_, file, path, change) => {
    for (const date of ["2018-07-16/..", "../2018-07-16", "2018-07-16/"]) {
      const problems = problemsOf((copy) => {
        change(copy, date);
      });
      expect(problems).toEqual([{ file, path, value: date, message: "has an open end; give both" }]);
    }
  });

  it.each(places.slice(4))("should accept an open end for %s", (_, _file, _path, change) => {
    const problems = problemsOf((copy) => {
      change(copy, "2018-07-16/..");
    });
    expect(problems).toEqual([]);
  });

  it.each(places)("should accept a season for %s", (_, _file, _path, change) => {
    const problems = problemsOf((copy) => {
      change(copy, "2018-22");
    });
    expect(problems).toEqual([]);
  });
});
