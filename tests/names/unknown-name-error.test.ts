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
});
