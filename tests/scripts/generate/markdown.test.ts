import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { code, folded, inCode, link, linkTo, plain, table } from "../../../src/scripts/generate/markdown.ts";

// As strict a reader as there is: it takes HTML, and makes links of what looks like an address.
const markdown = new MarkdownIt({ html: true, linkify: true });

/** What a line of Markdown is read as: the kinds of its tokens, and the text in it. */
function read(line: string) {
  const tokens = markdown.parse(line, {});
  const inline = tokens.flatMap(({ children }) => children ?? []);
  return {
    kinds: [...new Set([...tokens, ...inline].map(({ type }) => type))],
    text: inline.map(({ content }) => content).join(""),
    links: inline.flatMap((token) => token.attrGet("href") ?? []),
  };
}

const PARAGRAPH = ["paragraph_open", "inline", "paragraph_close", "text"];

/** Text of letters that mean something in Markdown, and of words. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Array.from("\\`*_[]<>&~$@#+-=.:!|/()'\"{}1 0aA\n\t")),
      fc.constantFrom(
        "www.",
        "http://",
        "mailto:",
        "x.org",
        "a@b.org",
        "1. ",
        "- ",
        "    ",
        "&amp;",
        "<b>",
        "---",
        "![",
      ),
      fc.string({ unit: "grapheme" }),
    ),
  )
  .map((parts) => parts.join("").replaceAll("\0", ""))
  .filter((joined) => joined.trim() !== "");
const oneLine = (held: string) => held.replace(/\s+/g, " ").trim();

describe("plain", () => {
  it.each([
    "1. one",
    "1) one",
    "- x",
    "+ y",
    "* z",
    "# h",
    "===",
    "---",
    "    code",
    "> quoted",
    "| a | b |",
    "http://x.y",
    "http://localhost/a",
    "//localhost/a",
    "see www.example.org/a_b_c",
    "mailto:a@example.org",
    "a@example.org",
    "example.org",
    "[Two] *stars* & <b>",
    "[x]: https://example.org",
    "&copy; 2018",
    "~~gone~~",
    "back\\",
    "`code`",
  ])("should let %j be read as nothing but text", (held) => {
    expect(read(plain(held)).text).toBe(oneLine(held));
    expect(read(plain(held)).kinds.filter((kind) => !PARAGRAPH.includes(kind))).toEqual([]);
  });

  it("should let any text be read as nothing but text", () => {
    fc.assert(
      fc.property(text, (held) => {
        const found = read(plain(held));
        expect(found.kinds.filter((kind) => !PARAGRAPH.includes(kind))).toEqual([]);
        expect(found.text).toBe(oneLine(held));
      }),
      { numRuns: 2000 },
    );
  });

  it.each(["===", "---", "- x", "1. one", "# h", "| --- |"])(
    "should let %j go on with the paragraph before",
    (held) => {
      expect(
        read(`Before\n${plain(held)}`).kinds.filter((kind) => ![...PARAGRAPH, "softbreak"].includes(kind)),
      ).toEqual([]);
    },
  );

  it("should let no dollar begin a formula, as it does on GitHub", () => {
    expect(plain("$5 and $6")).toBe("\\$5 and \\$6");
  });

  it("should leave a sentence as it is", () => {
    expect(plain("They met twice, in 2018 - for 2.")).toBe("They met twice, in 2018 - for 2.");
  });
});

describe("linkTo", () => {
  it("should lead to the address whatever it holds, and show any text", () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), text, (address, shown) => {
        const found = read(linkTo(address, shown));
        expect(found.links).toEqual([markdown.normalizeLink(address)]);
        expect(found.text).toBe(oneLine(shown));
      }),
    );
  });

  it.each(["https://x.org/?a=1&lt;=2", "https://x.org/a<b>c", "https://x.org/a|b", "https://x.org/(a)_b_"])(
    "should lead to %s, in a table too",
    (address) => {
      const expected = [markdown.normalizeLink(address.replace("|", "%7C"))];
      expect(read(linkTo(address, "x")).links).toEqual(expected);
      expect(read(table(["head"], [[linkTo(address, "x")]])).links).toEqual(expected);
    },
  );
});

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

describe("inCode", () => {
  it.each([
    ["plain", "`plain`"],
    ["a`b", "``a`b``"],
    ["a``b`c", "```a``b`c```"],
    ["`a", "`` `a ``"],
    [" a ", "`  a  `"],
  ])("should write the text %s as code", (held, expected) => {
    expect(inCode(held)).toBe(expected);
  });

  it("should write any text on one line as code", () => {
    fc.assert(
      fc.property(text.map(oneLine), (held) => {
        expect(read(`x ${inCode(held)}`).kinds).toContain("code_inline");
        expect(read(`x ${inCode(held)}`).text).toBe(`x ${held}`);
      }),
    );
  });
});

describe("link", () => {
  it("should lead to a heading as GitHub names it", () => {
    expect(link("EdtfDate")).toBe("[EdtfDate](#edtfdate)");
  });

  it("should lead to an anchor under another text", () => {
    expect(link("helsinki-2018", "Helsinki [summit]")).toBe("[Helsinki \\[summit\\]](#helsinki-2018)");
  });
});

describe("folded", () => {
  it("should fold Markdown away under a line", () => {
    expect(markdown.render(folded("2 sources", "- one\n- two\n"))).toMatch(
      /^<details>\n<summary>2 sources<\/summary>\n<ul>[^]*<\/ul>\n<\/details>\n$/,
    );
  });
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

it("should show any text in a table's cell as it is", () => {
  fc.assert(
    fc.property(text, (held) => {
      expect(read(table(["head"], [[plain(held)]])).text).toBe(`head${oneLine(held)}`);
    }),
  );
});
