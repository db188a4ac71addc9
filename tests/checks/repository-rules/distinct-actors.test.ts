import { describe, expect, it } from "vitest";
import { distinctActors } from "../../../src/checks/repository-rules/distinct-actors.ts";
import { problemsAfter, record } from "../../project.ts";
import { add } from "../changes.ts";

/** What the rule says after Sergei Lavrov was entered again, or somebody like him. */
function afterTwin(name: string, wikidata: string | null = null) {
  return problemsAfter(distinctActors, (copy) => {
    const twin = { ...record(copy, "actors", "sergei-lavrov"), id: "twin", name, aliases: [], wikidata };
    add(copy, "actors", { file: "data/actors.json", path: "/twin", record: twin });
  });
}

describe("distinct-actors", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(distinctActors, () => {})).toEqual([]);
  });

  it.each(["Sergey Lavrov", "Lavrov Sergej", "Sérgei Lawrow", "Sergei Lavrovv"])(
    "should refuse another spelling of a name, %s",
    (name) => {
      expect(afterTwin(name)).toEqual([
        {
          file: "data/actors.json",
          path: "/twin/name",
          value: name,
          message:
            "sounds like Sergei Lavrov, sergei-lavrov; make one entry of the two, with this spelling as an alias, or give both their item in Wikidata",
        },
      ]);
    },
  );

  it.each(["Sergei Ryabkov", "Lavrov"])("should accept another name, %s", (name) => {
    expect(afterTwin(name)).toEqual([]);
  });

  it("should accept two people of one name, each with an item of their own", () => {
    const problems = problemsAfter(distinctActors, (copy) => {
      const known = record(copy, "actors", "sergei-lavrov");
      known.wikidata = "Q1";
      const twin = { ...known, id: "twin", name: "Sergey Lavrov", aliases: [], wikidata: "Q2" };
      add(copy, "actors", { file: "data/actors.json", path: "/twin", record: twin });
    });
    expect(problems).toEqual([]);
  });

  it("should refuse an item in Wikidata that another actor has", () => {
    const problems = problemsAfter(distinctActors, (copy) => {
      record(copy, "actors", "john-bolton").wikidata = "Q1";
      record(copy, "actors", "sergei-lavrov").wikidata = "Q1";
    });
    expect(problems).toEqual([
      {
        file: "data/actors.json",
        path: "/sergei-lavrov/wikidata",
        value: "Q1",
        message: "is the item of john-bolton too; correct it, or make one entry of the two",
      },
    ]);
  });
});
