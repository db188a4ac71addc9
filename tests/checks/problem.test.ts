import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { InvalidDataError, type FoundProblem } from "../../src/checks/problem.ts";

function found(value: unknown, path = "/meetings/dinner/date"): FoundProblem {
  return { file: "data/encounters/hamburg-2017.json", path, value, message: "must be a day", rule: "edtf-dates" };
}

/** The line of the message that shows a value. */
function shown(value: unknown): string | undefined {
  return new InvalidDataError([found(value)]).message.split("\n")[3];
}

describe("InvalidDataError", () => {
  it("should list one problem with file, path, value, what would be right, and rule", () => {
    expect(new InvalidDataError([found("nonsense")]).message).toBe(
      'The data have 1 problem:\n\ndata/encounters/hamburg-2017.json /meetings/dinner/date\n    "nonsense": must be a day [edtf-dates]\n',
    );
  });

  it("should list every problem, in order", () => {
    const problems = [
      found("nonsense"),
      { file: "dataset", path: "", value: 2, message: "must be a list", rule: "shape" },
    ];
    const error = new InvalidDataError(problems);
    expect(error.message).toBe(
      "The data have 2 problems:\n\n" +
        'data/encounters/hamburg-2017.json /meetings/dinner/date\n    "nonsense": must be a day [edtf-dates]\n' +
        "dataset /\n    2: must be a list [shape]\n",
    );
    expect(error.problems).toEqual(problems);
  });

  it("should list a hundred of very many problems, and say how many there are and where", () => {
    const error = new InvalidDataError(Array.from({ length: 1234 }, (_, at) => found(at)));
    expect(error.problems).toHaveLength(1234);
    expect(error.message).toMatch(/^The data have 1234 problems:/);
    expect(error.message).toContain("\n    99: must be a day");
    expect(error.message).not.toContain("\n    100: must be a day");
    expect(error.message).toMatch(/\nand 1134 more; the error's "problems" are all of them\n$/);
  });

  it("should list a hundred problems without more", () => {
    const { message } = new InvalidDataError(Array.from({ length: 100 }, (_, at) => found(at)));
    expect(message).toMatch(/\n {4}99: must be a day \[edtf-dates\]\n$/);
  });

  it("should print its message alone, and not the problems again", () => {
    expect(inspect(new InvalidDataError([found("nonsense")])).match(/must be a day/g)).toHaveLength(1);
  });

  it("should be told from other errors by class, name and code", () => {
    const error = new InvalidDataError([found("nonsense")]);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: "InvalidDataError", code: "ERR_INVALID_DATA" });
  });

  it.each([
    [undefined, "(nothing)"],
    [null, "null"],
    [false, "false"],
    [1.5, "1.5"],
    [NaN, "NaN"],
    [-Infinity, "-Infinity"],
    ["", '""'],
    ["two\nlines", '"two\\nlines"'],
    [{ minutes: 120 }, '{"minutes":120}'],
    [[], "[]"],
  ])("should show %j as %s", (value, text) => {
    expect(shown(value)).toBe(`    ${text}: must be a day [edtf-dates]`);
  });

  it("should shorten long values", () => {
    expect(shown("b".repeat(1000))).toBe(`    "${"b".repeat(119)}…: must be a day [edtf-dates]`);
    expect(shown(Array.from({ length: 1000 }, () => 7))).toBe(`    [${"7,".repeat(59)}7…: must be a day [edtf-dates]`);
  });

  it("should shorten a path and a message that repeat names of a hostile length, and keep both whole in the problem", () => {
    const path = `/encounters/${"a".repeat(1_000_000)}/date`;
    const error = new InvalidDataError([{ ...found("nonsense", path), message: `is later than ${path}` }]);
    expect(error.message.length).toBeLessThan(2000);
    expect(error.message).toContain(`${path.slice(0, 240)}…\n    "nonsense": is later than /encounters/aaa`);
    expect(error.problems[0]).toMatchObject({ path, message: `is later than ${path}` });
  });

  it("should leave a value whole that is just short enough", () => {
    expect(shown("b".repeat(118))).toBe(`    "${"b".repeat(118)}": must be a day [edtf-dates]`);
  });

  it("should show what JSON cannot write by its type", () => {
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    expect(shown(cycle)).toBe("    (object): must be a day [edtf-dates]");
    expect(shown(12n)).toBe("    (bigint): must be a day [edtf-dates]");
    expect(shown(Symbol("badger"))).toBe("    (symbol): must be a day [edtf-dates]");
    expect(shown(() => "badger")).toBe("    (function): must be a day [edtf-dates]");
    expect(shown({ toJSON: () => undefined })).toBe("    (object): must be a day [edtf-dates]");
  });

  it("should keep the values themselves, however long or cyclic", () => {
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    expect(new InvalidDataError([found(cycle)]).problems[0]?.value).toBe(cycle);
  });
});
