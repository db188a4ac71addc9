import fc from "fast-check";

const MARKS = ["\u0301", "\u0316", "\u0327", "\u0308\u0323", "\u20dd", "\ufe0f"];
const SPACES = [" ", "\t", "\n", "\u00a0", "\u2009", "\u3000", "\ufeff", "\u200b", "\u00ad"];
const FULL_WIDTH = 0xfee0;

const changes: readonly ((letter: string) => string)[] = [
  (letter) => letter,
  (letter) => letter.toUpperCase(),
  (letter) => letter.toLowerCase(),
  (letter) => (/^[!-~]$/.test(letter) ? String.fromCodePoint(letter.charCodeAt(0) + FULL_WIDTH) : letter),
];

/** A name in any mix of case, width, accents, stray spaces and Unicode form. */
export function respelt(name: string): fc.Arbitrary<string> {
  const letters = Array.from(name.normalize("NFC"), (letter) =>
    fc
      .tuple(fc.constantFrom(...changes), fc.constantFrom("", "", "", ...MARKS), fc.constantFrom("", "", "", ...SPACES))
      .map(([change, mark, space]) => change(letter) + mark + space),
  );
  return fc
    .tuple(
      fc.constantFrom("", ...SPACES),
      fc.tuple(...letters),
      fc.constantFrom("NFC", "NFD", "NFKC", "NFKD", undefined),
    )
    .map(([before, spelt, form]) => (form ? (before + spelt.join("")).normalize(form) : before + spelt.join("")));
}

/** A name with one letter too many, too few, or wrong. */
export function misspelt(name: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(name.length), fc.constantFrom("q", "Z", "7", "-", ""), fc.boolean())
    .map(([at, letter, replace]) => name.slice(0, at) + letter + name.slice(at + Number(replace)));
}

/** Any of some names, and with it what a person may have typed for it. */
export function typedFor(
  names: readonly string[],
  spell: (name: string) => fc.Arbitrary<string>,
): fc.Arbitrary<[name: string, typed: string]> {
  return fc.constantFrom(...names).chain((name) => fc.tuple(fc.constant(name), spell(name)));
}

/** Slow and plain: the letters of an id, one by one. */
export function lettersOfId(id: string): string {
  return Array.from(id.normalize("NFKD"))
    .filter((letter) => !/[\p{M}\p{Default_Ignorable_Code_Point}\s]/u.test(letter))
    .join("")
    .toLowerCase();
}

/** Slow and plain: the letters of a name, without punctuation, and one letter for all that Russian и, й and ий become. */
export function lettersOf(name: string): string {
  return lettersOfId(name)
    .replace(/\p{P}/gu, "")
    .replace(/[iyj]+/g, "i")
    .replace(/đ/g, "d");
}

/** Any text at all, most of it no name. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.string(),
);

/** Texts that are names to nobody, but trip up who looks them up carelessly. */
export const oddTexts = [
  "",
  "   ",
  "\u0301\u0316",
  "\u200b",
  "\u00b4",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "undefined",
  "null",
  "0",
  "\ud800",
  "\0",
];

/** Megabytes of text, for which whatever takes quadratic time takes hours. */
export const vastTexts: Readonly<Record<string, () => string>> = {
  "accents that sort against each other": () => "\u0301\u0316".repeat(1_000_000),
  "a letter and then such accents": () => `a${"\u0301\u0316".repeat(1_000_000)}`,
  "letters with accents": () => "a\u0301\u0316".repeat(500_000),
  spaces: () => " ".repeat(2_000_000),
  "spaces of all kinds between letters": () => "x \t\u3000\u200b".repeat(500_000),
  letters: () => "x".repeat(2_000_000),
  "a known name again and again": () => "Helsinki".repeat(250_000),
  "halves of surrogate pairs": () => "\ud800".repeat(1_000_000),
  "letters that expand to eighteen": () => "\ufdfa".repeat(1_000_000),
  "voiced sound marks that are no marks until they are decomposed": () => "\u00e9\uff9e".repeat(500_000),
};

/** A name drowned in what does not matter. */
export function drowned(name: string): string {
  return `${" \u200b".repeat(500_000)}${name}${"\u0301\u0316".repeat(500_000)}${"\u3000".repeat(500_000)}`;
}

function refuse(): never {
  throw new Error("Nobody may run this.");
}

/** What is no text; some of it does harm to who looks inside. */
export const notText: Readonly<Record<string, unknown>> = {
  undefined: undefined,
  null: null,
  "a number": 2018,
  NaN: NaN,
  "a bigint": 1n,
  "a boolean": true,
  "a symbol": Symbol("Helsinki"),
  "a function": () => "Helsinki",
  "an array": ["Helsinki"],
  "an empty array": [],
  "an object": { name: "Helsinki" },
  "an object without a prototype": Object.create(null) as object,
  "a wrapped string": Object("Helsinki") as object,
  "a date": new Date(0),
  "an object that says it is a known name": { toString: () => "Helsinki" },
  "an object that throws when it is printed": {
    toString: refuse,
    valueOf: refuse,
    toJSON: refuse,
    [Symbol.toPrimitive]: refuse,
  },
  "a proxy that throws at any touch": new Proxy(
    {},
    { get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse, getOwnPropertyDescriptor: refuse },
  ),
};
