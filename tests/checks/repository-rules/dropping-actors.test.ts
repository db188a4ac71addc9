import { describe, expect, it } from "vitest";
import type { AuthoredData } from "../../../src/checks/authored-data.ts";
import { droppingActors } from "../../../src/checks/repository-rules/dropping-actors.ts";
import { problemsAfter, record } from "../../project.ts";
import { encounter } from "../changes.ts";

const id = "buenos-aires-2018";
const message = "is heard nowhere in this encounter; correct the id, or add an account or a quote of theirs";

describe("dropping-actors", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(droppingActors, () => {})).toEqual([]);
  });

  it("should refuse a meeting dropped by somebody whom nothing else in the encounter names", () => {
    const problems = problemsAfter(droppingActors, (copy) => {
      encounter(copy, "buenos-aires-2018", "cancelled").cancellation.by = ["donald-trump", "juliana-awada"];
    });
    expect(problems).toEqual([
      { file: "data/encounters/buenos-aires-2018.json", path: "/cancellation/by", value: "juliana-awada", message },
    ]);
  });

  it("should refuse an invitation by somebody whom nothing else in the encounter names", () => {
    const problems = problemsAfter(droppingActors, (copy) => {
      encounter(copy, "moscow-2020", "never-held").invitation.by = ["juliana-awada"];
    });
    expect(problems.map(({ path }) => path)).toEqual(["/invitation/by"]);
  });

  it.each<[string, (copy: AuthoredData) => void, string]>([
    ["the president of the United States", () => {}, "donald-trump"],
    ["the president of Russia", () => {}, "vladimir-putin"],
    [
      "whoever gives an account",
      (copy) => {
        record(copy, "encounters", id).accounts = [{ by: ["juliana-awada"] }] as never;
      },
      "juliana-awada",
    ],
    [
      "whoever makes a claim",
      (copy) => {
        record(copy, "encounters", id).disputes = [{ claims: [{ by: [] }, { by: ["juliana-awada"] }] }] as never;
      },
      "juliana-awada",
    ],
    [
      "whoever is quoted",
      (copy) => {
        Object.assign(record(copy, "quotes", "trump-2022-genius"), { about: id, speaker: "juliana-awada" });
      },
      "juliana-awada",
    ],
  ])("should accept %s, where nobody else is heard", (_, change, by) => {
    const problems = problemsAfter(droppingActors, (copy) => {
      const silent = encounter(copy, id, "cancelled");
      Object.assign(silent, { accounts: [], disputes: [] });
      for (const { record: quote } of copy.quotes) quote.about = null;
      change(copy);
      silent.cancellation.by = [by];
    });
    expect(problems).toEqual([]);
  });

  it("should refuse whoever is heard in another encounter only", () => {
    const problems = problemsAfter(droppingActors, (copy) => {
      encounter(copy, "moscow-2020", "never-held").invitation.by = ["sarah-sanders"];
    });
    expect(problems).toEqual([
      { file: "data/encounters/moscow-2020.json", path: "/invitation/by", value: "sarah-sanders", message },
    ]);
  });

  it("should accept whoever is quoted, gives an account or makes a claim, and nobody", () => {
    const problems = problemsAfter(droppingActors, (copy) => {
      const { cancellation } = encounter(copy, "buenos-aires-2018", "cancelled");
      cancellation.by = ["sarah-sanders", "russian-officials", "unnamed-russian-official-2019"];
      encounter(copy, "moscow-2020", "never-held").invitation.by = null;
    });
    expect(problems).toEqual([]);
  });
});
