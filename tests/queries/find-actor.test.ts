import { describe, expect, it } from "vitest";
import { findActor, quotesBy } from "../../src/index.ts";
import { itShouldFind } from "./finder.ts";
import { actorNames } from "./known-names.ts";

describe("findActor", () => {
  itShouldFind(actorNames, findActor);

  it("should know a person by a surname that only one bears", () => {
    expect(findActor(" pÚTIN ")).toBe("Putin");
  });

  it("should give a name that quotesBy knows", () => {
    const name = findActor("donald TRUMP");
    expect(name && quotesBy(name)).toBe(quotesBy("donald-trump"));
  });
});
