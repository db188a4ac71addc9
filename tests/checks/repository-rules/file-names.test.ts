import { describe, expect, it } from "vitest";
import { fileNames } from "../../../src/checks/repository-rules/file-names.ts";
import { problemsAfter, record } from "../../project.ts";

describe("file-names", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(fileNames, () => {})).toEqual([]);
  });

  it("should refuse an encounter in a file of another name", () => {
    const problems = problemsAfter(fileNames, (copy) => {
      record(copy, "encounters", "helsinki-2018").id = "helsinki-2018-07";
    });
    expect(problems).toEqual([
      {
        file: "data/encounters/helsinki-2018.json",
        path: "/id",
        value: "helsinki-2018-07",
        message: "differs from the file's name; it belongs in data/encounters/helsinki-2018-07.json",
      },
    ]);
  });

  it("should refuse a call in a file of another name", () => {
    const problems = problemsAfter(fileNames, (copy) => {
      record(copy, "calls", "call-2025-06-14").id = "call-2025-06-15";
    });
    expect(problems).toEqual([
      {
        file: "data/calls/call-2025-06-14.json",
        path: "/id",
        value: "call-2025-06-15",
        message: "differs from the file's name; it belongs in data/calls/call-2025-06-15.json",
      },
    ]);
  });

  it.each([
    ["mccain-2018-tyrant", "data/quotes/helsinki-2018.json", "osaka-2019", "data/quotes/osaka-2019.json"],
    ["mccain-2018-tyrant", "data/quotes/helsinki-2018.json", null, "data/quotes/other.json"],
    ["trump-2022-genius", "data/quotes/other.json", "helsinki-2018", "data/quotes/helsinki-2018.json"],
  ])("should refuse %s in %s when it is about %s", (id, file, about, home) => {
    const problems = problemsAfter(fileNames, (copy) => {
      record(copy, "quotes", id).about = about;
    });
    expect(problems).toEqual([{ file, path: `/${id}/about`, value: about, message: `belongs in ${home}` }]);
  });
});
