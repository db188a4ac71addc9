import { describe, expect, it } from "vitest";
import { actorNames } from "../../../src/checks/rules/actor-names.ts";
import { problemsAfter, record } from "../../project.ts";

describe("actor-names", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(actorNames, () => {})).toEqual([]);
  });

  it("should refuse a name that differs from another's in case, accents and spacing only", () => {
    const problems = problemsAfter(actorNames, (copy) => {
      record(copy, "actors", "john-mccain").name = "vladimír  PUTIN";
    });
    expect(problems).toEqual([
      {
        file: "data/actors.json",
        path: "/vladimir-putin",
        value: "Vladimir Putin",
        message: "is also a name of john-mccain; tell them apart",
      },
    ]);
  });

  it("should refuse an alias that is another's name", () => {
    const problems = problemsAfter(actorNames, (copy) => {
      record(copy, "actors", "yuri-ushakov").aliases.push("Kremlin");
    });
    expect(problems).toEqual([
      {
        file: "data/actors.json",
        path: "/yuri-ushakov",
        value: "Kremlin",
        message: "is also a name of kremlin; tell them apart",
      },
    ]);
  });

  it("should refuse an alias that is another's id", () => {
    const problems = problemsAfter(actorNames, (copy) => {
      record(copy, "actors", "yuri-ushakov").aliases.push("John-Bolton");
    });
    expect(problems).toEqual([
      {
        file: "data/actors.json",
        path: "/yuri-ushakov",
        value: "John-Bolton",
        message: "is also a name of john-bolton; tell them apart",
      },
    ]);
  });

  it("should let an actor's own names repeat each other", () => {
    const problems = problemsAfter(actorNames, (copy) => {
      record(copy, "actors", "yuri-ushakov").aliases.push("YURI USHAKOV", "yuri-ushakov");
    });
    expect(problems).toEqual([]);
  });
});
