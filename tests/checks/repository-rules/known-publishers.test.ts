import { describe, expect, it } from "vitest";
import { knownPublishers } from "../../../src/checks/repository-rules/known-publishers.ts";
import { problemsAfter, record } from "../../project.ts";

describe("known-publishers", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(knownPublishers, () => {})).toEqual([]);
  });

  it.each([
    [
      "publisher",
      "The Neew York Times",
      /^is no publisher in data\/publishers.json; correct it, or add it there; the nearest: The New York Times/,
    ],
    [
      "originalOf",
      "Reuter",
      /^is no publisher in data\/publishers.json; correct it, or add it there; the nearest: Reuters/,
    ],
    ["publisher", "TASS news agency", /^must be written "TASS", as in data\/publishers.json$/],
    ["originalOf", "tass", /^must be written "TASS", as in data\/publishers.json$/],
  ] as const)("should refuse a %s that is not in the table, %s", (key, name, message) => {
    const problems = problemsAfter(knownPublishers, (copy) => {
      record(copy, "sources", "kremlin-58014")[key] = name;
    });
    expect(problems).toEqual([
      {
        file: "data/sources.json",
        path: `/kremlin-58014/${key}`,
        value: name,
        message: expect.stringMatching(message) as unknown,
      },
    ]);
  });

  it("should refuse an alias that is a name of another publisher", () => {
    const problems = problemsAfter(knownPublishers, (copy) => {
      const twin = { name: "The Quillfeather Gazette", aliases: ["quillfeather", "TASS news agency"], owner: null };
      const filed = { file: "data/publishers.json", path: "/999", record: twin };
      Object.assign(copy, { publishers: [...copy.publishers, filed] });
    });
    expect(problems).toEqual([
      {
        file: "data/publishers.json",
        path: "/999",
        value: "TASS news agency",
        message: "is also a name of TASS; make one entry of the two",
      },
    ]);
  });

  it("should refuse a publisher that is entered twice", () => {
    const problems = problemsAfter(knownPublishers, (copy) => {
      const twin = { name: "T.A.S.S.", aliases: [], owner: null };
      const filed = { file: "data/publishers.json", path: "/999", record: twin };
      Object.assign(copy, { publishers: [...copy.publishers, filed] });
    });
    expect(problems).toEqual([
      {
        file: "data/publishers.json",
        path: "/999",
        value: "T.A.S.S.",
        message: "is also a name of TASS; make one entry of the two",
      },
    ]);
  });
});
