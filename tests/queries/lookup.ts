import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type NameKind, UnknownNameError } from "../../src/index.ts";
import { thrownBy } from "../thrown-by.ts";
import {
  anyText,
  drowned,
  lettersOf,
  lettersOfId,
  misspelt,
  notText,
  oddTexts,
  respelt,
  typedFor,
  vastTexts,
} from "./spellings.ts";

/** A query that is asked by a name. */
export interface Lookup {
  readonly kind: NameKind;
  /** Every name that it knows. */
  readonly names: readonly string[];
  readonly ask: (name: string) => unknown;
}

const IDS: readonly NameKind[] = [
  "encounter",
  "call",
  "quote",
  "proposal",
  "claimed contact",
  "source",
  "encounter, call or quote",
];

/** A person is found with a title, and with a letter less Sean begins with one. */
const TITLED = /^\s*(?:sen|gen|pres|mr|ms|mrs|dr)\.?\s/i;

/** What every query that is asked by a name does, whatever it looks up. */
export function describeLookup({ kind, names, ask }: Lookup): void {
  const letters = IDS.includes(kind) ? lettersOfId : lettersOf;
  const known = new Set(names.map(letters));
  const own = new Set(names);

  function refusal(text: string): UnknownNameError {
    const error = thrownBy(() => ask(text));
    expect(error, JSON.stringify(text.slice(0, 80))).toBeInstanceOf(UnknownNameError);
    return error as UnknownNameError;
  }

  describe("matching of names", () => {
    it("should give the same answer each time", () => {
      for (const name of names) expect(ask(name)).toBe(ask(name));
    });

    it("should find every known name in any case, width, accents, spacing and Unicode form", () => {
      fc.assert(
        fc.property(typedFor(names, respelt), ([name, typed]) => {
          expect(ask(typed)).toBe(ask(name));
        }),
        { numRuns: 300 },
      );
    });

    it("should refuse any other text with the typed error", () => {
      fc.assert(
        fc.property(fc.oneof(anyText, fc.constantFrom(...names).chain(misspelt)), (text) => {
          fc.pre(!known.has(letters(text)) && !TITLED.test(text));
          const error = refusal(text);
          expect(error).toMatchObject({ kind, code: "ERR_UNKNOWN_NAME", asked: text });
          expect(error.suggestions.length).toBeLessThanOrEqual(3);
          expect(error.suggestions.filter((suggestion) => !own.has(suggestion))).toEqual([]);
        }),
        { numRuns: 300 },
      );
    });

    it("should suggest the name that was meant where one letter is wrong", () => {
      const long = names.filter((one) => letters(one).length >= 7);
      fc.assert(
        fc.property(typedFor(long, misspelt), ([name, typed]) => {
          fc.pre(!known.has(letters(typed)));
          // Of several spellings of one thing, only the nearest is suggested.
          expect(refusal(typed).suggestions.map((suggestion) => ask(suggestion))).toContain(ask(name));
        }),
      );
    });

    it.each(oddTexts.map((text) => [text]))("should refuse %j", (text) => {
      expect(refusal(text)).toMatchObject({ kind, asked: text });
    });

    it.each(Object.entries(vastTexts))("should answer to megabytes of %s", (_, text) => {
      expect(refusal(text()).message.length).toBeLessThan(1_000);
    });

    it("should find a known name in megabytes of spaces and accents", () => {
      for (const name of names.slice(0, 1)) expect(ask(drowned(name))).toBe(ask(name));
    });

    it.each(Object.keys(notText))("should refuse %s, and not look inside", (what) => {
      const error = thrownBy(() => ask(notText[what] as string));
      expect(error).toBeInstanceOf(TypeError);
      expect((error as TypeError).message).toMatch(/^\w+\(\): \w+ must be a string, not (undefined|null|an? \w+)\.$/);
    });
  });
}
