import { describe, expect, it } from "vitest";
import { UnknownNameError } from "../../src/names/unknown-name-error.ts";

describe("UnknownNameError", () => {
  const error = new UnknownNameError("Helsinky", "location", ["Helsinki", "Hamburg"]);

  it("should be a RangeError with a code", () => {
    expect(error).toBeInstanceOf(RangeError);
    expect(error).toMatchObject({ name: "UnknownNameError", code: "ERR_UNKNOWN_NAME" });
  });

  it("should say what was asked, of what kind, and the nearest known names", () => {
    expect(error.message).toBe('Unknown location "Helsinky". The nearest known: "Helsinki", "Hamburg".');
    expect(error).toMatchObject({ asked: "Helsinky", kind: "location", suggestions: ["Helsinki", "Hamburg"] });
  });

  it("should shorten a long name in its message, and keep it whole beside", () => {
    const long = "x".repeat(1_000_000);
    const { message, asked } = new UnknownNameError(long, "actor", []);
    expect(message.length).toBeLessThan(200);
    expect(asked).toBe(long);
  });

  it("should let nobody change its suggestions", () => {
    expect(error.suggestions).toSatisfy(Object.isFrozen);
  });

  it.each([
    ["actor", "actors.map(({ id, name }) => [id, name])"],
    ["call", "calls.map(({ id }) => id)"],
    ["claimed contact", "claimedContacts.map(({ id }) => id)"],
    ["encounter", "encounters.map(({ id }) => id)"],
    ["location", "encounters.map(({ location }) => location.city)"],
    ["proposal", "proposals.map(({ id }) => id)"],
    ["quote", "quotes.map(({ id }) => id)"],
    ["source", "sources.map(({ id }) => id)"],
  ] as const)("should say how to list each known %s where nothing is like it", (kind, code) => {
    expect(new UnknownNameError("?", kind, [], ["a"]).message).toBe(
      `Unknown ${kind} "?". Nothing known is like it; \`${code}\` lists what is known.`,
    );
  });

  it("should list what is known of a kind that has few names, and none of a kind that has many or none", () => {
    const letters = Array.from("abcdefghijklmnopqrstu");
    const message = (known?: string[]) => new UnknownNameError("?", "side", [], known).message;
    expect(message(["us", "russia"])).toBe('Unknown side "?". Known are "us", "russia".');
    expect(message(letters.slice(0, 20))).toMatch(/Known are "a", .*"t"\.$/);
    for (const known of [letters, [], undefined]) expect(message(known)).toBe('Unknown side "?".');
  });

  it.each([
    ["encounter, call or quote", "Encounters, calls and quotes have disputes."],
    ["locale", 'It must be a BCP 47 language tag, such as "en-GB".'],
    [
      "value",
      'It must be a status, a kind, a topic or the like, as a record holds it, such as "held" or "north-korea".',
    ],
  ] as const)("should say what a %s is, whatever was asked", (kind, hint) => {
    expect(new UnknownNameError("?", kind, ["a"]).message).toBe(`Unknown ${kind} "?". ${hint} The nearest known: "a".`);
  });
});
