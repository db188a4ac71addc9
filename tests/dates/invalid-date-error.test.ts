import { describe, expect, it } from "vitest";
import { InvalidDateError } from "../../src/index.ts";

describe("InvalidDateError", () => {
  const error = new InvalidDateError("between", "2018-02-30", "from", "It must be a day.");

  it("should be a RangeError with a code", () => {
    expect(error).toBeInstanceOf(RangeError);
    expect(error).toMatchObject({ name: "InvalidDateError", code: "ERR_INVALID_DATE" });
  });

  it("should say what was asked, for which end, and what is wrong", () => {
    expect(error.message).toBe('Invalid date "2018-02-30" for the parameter "from" of between(). It must be a day.');
    expect(error).toMatchObject({ asked: "2018-02-30", parameter: "from" });
  });

  it("should shorten a long text in its message, and keep it whole beside", () => {
    const long = "2".repeat(1_000_000);
    const { message, asked } = new InvalidDateError("between", long, "to", "");
    expect(message.length).toBeLessThan(200);
    expect(asked).toBe(long);
  });
});
