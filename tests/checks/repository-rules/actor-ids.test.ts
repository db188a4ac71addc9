import { describe, expect, it } from "vitest";
import { actorIds } from "../../../src/checks/repository-rules/actor-ids.ts";
import { problemsAfter, record } from "../../project.ts";

describe("actor-ids", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(actorIds, () => {})).toEqual([]);
  });

  it("should refuse a name that does not fit the id", () => {
    const problems = problemsAfter(actorIds, (copy) => {
      record(copy, "actors", "john-bolton").name = "John Kelly";
    });
    expect(problems).toEqual([
      {
        file: "data/actors.json",
        path: "/john-bolton/name",
        value: "John Kelly",
        message:
          "does not fit the id john-bolton; correct the name, or keep the name that the id was made of as an alias",
      },
    ]);
  });

  it("should accept a new name where the old one is an alias, and accents", () => {
    const problems = problemsAfter(actorIds, (copy) => {
      Object.assign(record(copy, "actors", "john-bolton"), { name: "John R. Bolton", aliases: ["John Bolton"] });
      record(copy, "actors", "john-kelly").name = "Jóhn Kelly";
    });
    expect(problems).toEqual([]);
  });

  it("should leave groups and the unnamed their words", () => {
    const problems = problemsAfter(actorIds, (copy) => {
      record(copy, "actors", "dinner-guests-2017").name = "Those at the table";
    });
    expect(problems).toEqual([]);
  });
});
