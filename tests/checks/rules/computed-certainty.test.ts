import { describe, expect, it } from "vitest";
import type { AuthoredData } from "../../../src/checks/authored-data.ts";
import { computedCertainty } from "../../../src/checks/rules/computed-certainty.ts";
import { problemsAfter, record } from "../../project.ts";
import { member } from "../changes.ts";

describe("computed-certainty", () => {
  it("should find nothing in data/, where none is given", () => {
    expect(problemsAfter(computedCertainty, () => {})).toEqual([]);
  });

  it.each([
    ["helsinki-2018", "confirmed", []],
    ["helsinki-2018", "reported", ["must be confirmed, by its citations and accounts"]],
  ])("should compare what is given with the citations: %s is %s", (id, certainty, messages) => {
    const problems = problemsAfter(computedCertainty, (copy) => {
      Object.assign(record(copy, "encounters", id), { certainty });
    });
    expect(problems.map(({ message }) => message)).toEqual(messages);
  });

  it("should say where in a record an account counts more sources than attest it", () => {
    const problems = problemsAfter(computedCertainty, (copy) => {
      const account = member(record(copy, "encounters", "helsinki-2018").accounts, "rebukes");
      Object.assign(account, { independentSources: 2, citations: [{ source: "bloomberg-2025-08" }] });
    });
    expect(problems).toEqual([
      {
        file: "data/encounters/helsinki-2018.json",
        path: "/accounts/rebukes/independentSources",
        value: 2,
        message: "must be 1, by its citations",
      },
    ]);
  });

  it("should count the sources that attest that a contact was claimed", () => {
    const problems = problemsAfter(computedCertainty, (copy) => {
      const contact = record(copy, "claimedContacts", "claimed-2025-12");
      Object.assign(contact, { independentSources: 1, citations: [{ source: "kremlin-58014" }] });
      Object.assign(record(copy, "claimedContacts", "claimed-2026-01"), { independentSources: 9 });
    });
    expect(problems).toEqual([
      {
        file: "data/claimed-contacts.json",
        path: "/claimed-2026-01/independentSources",
        value: 9,
        message: "must be 2, by its citations",
      },
    ]);
  });

  it("should leave a record with a source that nobody has to another rule", () => {
    const problems = problemsAfter(computedCertainty, (copy) => {
      const helsinki = record(copy, "encounters", "helsinki-2018");
      Object.assign(helsinki, { certainty: "reported" });
      helsinki.citations.push({ source: "nobodys-source" });
    });
    expect(problems).toEqual([]);
  });

  it("should read the sources as often for one record as for all of them", () => {
    const readsAfter = (change: (copy: AuthoredData) => void) => {
      let reads = 0;
      problemsAfter(computedCertainty, (copy) => {
        change(copy);
        for (const { record: source } of copy.sources) {
          const { grade } = source;
          Object.defineProperty(source, "grade", { get: () => ((reads += 1), grade) });
        }
      });
      return reads;
    };
    const onlyOneRecord = { encounters: [], calls: [], proposals: [], claimedContacts: [], accounts: [] };
    const one = readsAfter((copy) => Object.assign(copy, { ...onlyOneRecord, quotes: copy.quotes.slice(0, 1) }));
    // Every rule reads each field of each record once; the table of the sources is built once.
    expect(readsAfter(() => {})).toBe(one);
  });
});
