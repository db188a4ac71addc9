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

  it.each([
    "Sergey Lavrov",
    "Lavrov Sergej",
    "Sérgei Lawrow",
    "Sergei Lavrovv",
    "Sergei Lavrovvv",
    "Sergei  Lavrov",
    "Lavrov-Sergei",
  ])("should refuse another spelling of a name, %s", (name) => {
    expect(afterTwin(name)).toEqual([
      {
        file: "data/actors.json",
        path: "/twin/name",
        value: name,
        message:
          "sounds like Sergei Lavrov, sergei-lavrov; make one entry of the two, with this spelling as an alias, or give both their item in Wikidata",
      },
    ]);
  });

  it.each(["Sergei Ryabkov", "Lavrov"])("should accept another name, %s", (name) => {
    expect(afterTwin(name)).toEqual([]);
  });

  it.each([
    ["Stephan Philipps", "Stefan Filips"],
    ["Aleksandr Miksin", "Alexander Mixin"],
    ["Walter Wolkow", "Valter Volkov"],
    ["Ann Brent", "Anna Brent"],
    ["Gregory Bond", "Bond Gregory"],
    ["Ursula Quincy", "Arsela Qency"],
    ["Johannes Haydenberg", "Ioannes Aidenberg"],
  ])("should take %s and %s for one", (name, other) => {
    const problems = problemsAfter(distinctActors, (copy) => {
      for (const [id, spelling] of [
        ["one", name],
        ["twin", other],
      ] as const)
        add(copy, "actors", {
          file: "data/actors.json",
          path: `/${id}`,
          record: { ...record(copy, "actors", "sergei-lavrov"), id, name: spelling, aliases: [], wikidata: null },
        });
    });
    expect(problems.map(({ path }) => path)).toEqual(["/twin/name"]);
  });

  it("should refuse an alias that another has as a name, and a name that another has as an alias", () => {
    const problems = problemsAfter(distinctActors, (copy) => {
      Object.assign(record(copy, "actors", "sergei-lavrov"), { aliases: ["Badger Beekeeper"], wikidata: null });
      record(copy, "actors", "john-bolton").aliases = ["Sergey Lavrov"];
      const twin = { ...record(copy, "actors", "kremlin"), id: "twin", name: "Badgher Beekeper", aliases: [] };
      add(copy, "actors", { file: "data/actors.json", path: "/twin", record: twin });
    });
    expect(problems.map(({ path, value }) => [path, value])).toEqual([
      ["/sergei-lavrov/name", "Sergei Lavrov"],
      ["/twin/name", "Badgher Beekeper"],
    ]);
  });

  it.each(["group", "unnamed"] as const)("should leave the words for what is of the kind %s", (kind) => {
    const problems = problemsAfter(distinctActors, (copy) => {
      const twin = { ...record(copy, "actors", "sergei-lavrov"), id: "twin", wikidata: null, kind };
      add(copy, "actors", { file: "data/actors.json", path: "/twin", record: twin });
    });
    expect(problems).toEqual([]);
  });

  it.each([
    ["only the first", "Q1", null],
    ["only the second", null, "Q2"],
    ["neither", null, null],
  ])("should refuse two people of one name where %s has an item", (_, first, second) => {
    const problems = problemsAfter(distinctActors, (copy) => {
      const known = record(copy, "actors", "sergei-lavrov");
      known.wikidata = first;
      const twin = { ...known, id: "twin", name: "Sergey Lavrov", aliases: [], wikidata: second };
      add(copy, "actors", { file: "data/actors.json", path: "/twin", record: twin });
    });
    expect(problems.map(({ path }) => path)).toEqual(["/twin/name"]);
  });

  it("should accept names that share four consonants", () => {
    const problems = problemsAfter(distinctActors, (copy) => {
      for (const [id, name] of [
        ["one", "Ann Brem"],
        ["twin", "Anna Brem"],
      ] as const)
        add(copy, "actors", {
          file: "data/actors.json",
          path: `/${id}`,
          record: { ...record(copy, "actors", "sergei-lavrov"), id, name, aliases: [], wikidata: null },
        });
    });
    expect(problems).toEqual([]);
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
