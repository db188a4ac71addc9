import { describe, expect, it } from "vitest";
import { actorNamesOf } from "../../src/names/actor-names.ts";

const person = (id: string, name: string, aliases: string[] = []) => ({ id, name, aliases, kind: "person" as const });

describe("actorNamesOf", () => {
  it("should give ids, names and aliases", () => {
    expect(actorNamesOf([person("volodymyr-zelenskyy", "Volodymyr Zelenskyy", ["Volodymyr Zelenskiy"])])).toEqual(
      ["Volodymyr Zelenskyy", "Volodymyr Zelenskiy", "volodymyr-zelenskyy", "Zelenskyy", "Zelenskiy"].map((name) => [
        name,
        "volodymyr-zelenskyy",
      ]),
    );
  });

  it("should give a surname only where one bears it", () => {
    const names = actorNamesOf([
      person("donald-trump", "Donald Trump"),
      person("melania-trump", "Melania Trump"),
      person("vladimir-putin", "Vladimir Putin"),
    ]);
    expect(names).toContainEqual(["Putin", "vladimir-putin"]);
    expect(names.map(([name]) => name)).not.toContain("Trump");
  });

  it("should leave a surname to the actor whose name it is", () => {
    const names = actorNamesOf([
      person("ann-moscow", "Ann Moscow"),
      { id: "moscow", name: "Moscow", aliases: [], kind: "group" },
    ]);
    expect(names.filter(([name]) => name === "Moscow")).toEqual([["Moscow", "moscow"]]);
  });

  it("should find no surname in the names of groups", () => {
    expect(
      actorNamesOf([{ id: "moscow-officials", name: "Moscow officials", aliases: [], kind: "group" }]).map(
        ([name]) => name,
      ),
    ).toEqual(["Moscow officials", "moscow-officials"]);
  });

  it("should give a surname once that the name and the aliases of one person have", () => {
    const names = actorNamesOf([
      person("sergei-lavrov", "Sergei Lavrov", ["Sergey Lavrov", "Сергей ЛАВРОВ", "S. LAVROV"]),
    ]);
    expect(names.map(([name]) => name).slice(5)).toEqual(["Lavrov", "ЛАВРОВ"]);
  });

  it("should give a name of one word once", () => {
    expect(actorNamesOf([person("pele", "Pelé")]).map(([name]) => name)).toEqual(["Pelé", "pele"]);
  });

  it("should give no name but those of actors where nobody moved", () => {
    expect(actorNamesOf([])).toEqual([]);
  });

  it("should give the id that an actor had once, of those that lead to one actor", () => {
    const actors = [person("vladimir-putin", "Vladimir Putin")];
    const names = actorNamesOf(actors, [
      { kind: "actors", from: "v-v-putin", to: ["vladimir-putin"] },
      { kind: "actors", from: "two-presidents", to: ["vladimir-putin", "donald-trump"] },
      { kind: "quotes", from: "putin-old", to: ["putin-new"] },
    ]);
    expect(names.slice(3)).toEqual([["v-v-putin", "vladimir-putin"]]);
  });
});
