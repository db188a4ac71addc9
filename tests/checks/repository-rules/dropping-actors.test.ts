import { describe, expect, it } from "vitest";
import { droppingActors } from "../../../src/checks/repository-rules/dropping-actors.ts";
import { problemsAfter } from "../../project.ts";
import { encounter } from "../changes.ts";

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
