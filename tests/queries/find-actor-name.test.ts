import { describe, expect, it } from "vitest";
import { findActorName, quotesBy } from "../../src/index.ts";
import { itShouldFind } from "./finder.ts";
import { actorNames } from "./known-names.ts";

describe("findActorName", () => {
  itShouldFind(actorNames, findActorName);

  it("should know a person by a surname that only one bears", () => {
    expect(findActorName(" pÚTIN ")).toBe("Putin");
  });

  it("should give a name that quotesBy knows", () => {
    const name = findActorName("donald TRUMP");
    expect(name && quotesBy(name)[0]?.speaker).toBe("donald-trump");
  });
});
