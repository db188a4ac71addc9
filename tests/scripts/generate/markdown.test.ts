import { describe, expect, it } from "vitest";
import { code, inCode, link, table } from "../../../src/scripts/generate/markdown.ts";

describe("code", () => {
  it("should write a value as JSON, in a code span", () => {
    expect(code("Helsinki")).toBe('`"Helsinki"`');
    expect(code({ minutes: 120 })).toBe('`{"minutes":120}`');
  });

  it("should cut a long value short", () => {
    expect(code("b".repeat(46))).toBe(`\`"${"b".repeat(46)}"\``);
    expect(code("b".repeat(47))).toBe(`\`"${"b".repeat(46)}…\``);
  });

  it("should hold a backtick", () => {
    expect(code("a`b")).toBe('``"a`b"``');
  });
});

it.each([
  ["plain", "`plain`"],
  ["a`b", "``a`b``"],
  ["a``b`c", "```a``b`c```"],
])("should write the text %s as code, whatever backticks it holds", (text, expected) => {
  expect(inCode(text)).toBe(expected);
});

it("should link to a heading as GitHub names it", () => {
  expect(link("EdtfDate")).toBe("[EdtfDate](#edtfdate)");
});

it("should write a table whose cells hold neither bars nor line breaks of their own", () => {
  expect(
    table(
      ["a", "b"],
      [
        ["x | y", "one\ntwo"],
        ["", "`null`"],
      ],
    ),
  ).toBe("| a | b |\n| --- | --- |\n| x \\| y | one two |\n|  | `null` |\n");
});
