import { describe, expect, it } from "vitest";
import { calls, disputed, encounters, getActor, getSource, speakersOf, UnknownNameError } from "../../src/index.ts";
import { speakersOfIn } from "../../src/queries/speakers-of.ts";

const statements = [
  ...[...encounters, ...calls].flatMap(({ accounts }) => accounts),
  ...calls.flatMap(({ durations }) => durations),
  ...disputed().flatMap(({ claims }) => claims),
];

describe("speakersOf", () => {
  it("should name the actors whose statement it is, or else the publishers who are cited, each once", () => {
    const inOwnVoice = statements.filter(({ by }) => by.length === 0);
    expect(inOwnVoice.length).toBeGreaterThan(10);
    for (const statement of inOwnVoice) {
      const publishers = statement.citations.map(({ source }) => getSource(source).publisher);
      expect(speakersOf(statement)).toEqual([...new Set(publishers)]);
    }
    for (const statement of statements.filter(({ by }) => by.length))
      expect(speakersOf(statement)).toEqual(statement.by.map((id) => getActor(id).name));
  });

  it("should never answer with nobody", () => {
    expect(statements.filter((statement) => speakersOf(statement).length === 0)).toEqual([]);
  });

  it("should give a frozen array", () => {
    for (const statement of statements.slice(0, 20)) expect(speakersOf(statement)).toSatisfy(Object.isFrozen);
  });

  it.each([
    [{ by: [1], citations: [] }, "speakersOf(): statement.by[0] must be a string, not a number."],
    [{ by: new Array(2), citations: [] }, "speakersOf(): statement.by[0] must be a string, not undefined."],
    [{ by: [], citations: [null] }, "speakersOf(): statement.citations[0] must be a citation, not null."],
    [
      { by: [], citations: ["kremlin-58014"] },
      "speakersOf(): statement.citations[0] must be a citation, not a string.",
    ],
    [{ by: [], citations: [{}] }, "speakersOf(): statement.citations[0].source must be a string, not undefined."],
    [{ by: [], citations: new Array(2) }, "speakersOf(): statement.citations[0] must be a citation, not undefined."],
  ])("should say which member of %j is wrong", (statement, message) => {
    expect(() => speakersOf(statement as never)).toThrow(new TypeError(message));
  });

  it("should refuse an actor and a source that nobody knows", () => {
    expect(() => speakersOf({ by: ["vladimir-putim" as "vladimir-putin"], citations: [] })).toThrow(/"vladimir-putin"/);
    expect(() => speakersOf({ by: [], citations: [{ source: "kremlin-63445" as "kremlin-63444" }] })).toThrow(
      UnknownNameError,
    );
  });

  it.each([
    [null, "null"],
    ["Putin", "a string"],
    [["Putin"], "an array"],
    [{ id: "a" }, "an object without by and citations"],
    [{ by: ["vladimir-putin"] }, "an object without by and citations"],
    [{ by: "vladimir-putin", citations: [] }, "an object without by and citations"],
    [{ citations: [{ source: "kremlin-58014" }] }, "an object without by and citations"],
    [{ by: [], citations: "kremlin-58014" }, "an object without by and citations"],
  ])("should refuse %j in words", (statement, what) => {
    expect(() => speakersOf(statement as never)).toThrow(
      new TypeError(`speakersOf(): statement must be an account, a claim or a call's duration, not ${what}.`),
    );
  });

  it("should know ids of earlier editions where it is told to which they lead", () => {
    const tables = () => ({
      actors: [{ id: "ada", name: "Ada" }],
      sources: [{ id: "herald", publisher: "The Herald" }],
    });
    const redirects = [
      { kind: "actors", from: "ada-l", to: ["ada"] },
      { kind: "sources", from: "paper", to: ["herald"] },
    ] as const;
    const old = { by: ["ada-l"], citations: [] };
    const cited = { by: [], citations: [{ source: "paper" }, { source: "herald" }] };
    const knowing = speakersOfIn(tables as never, () => redirects);
    expect(knowing(old)).toEqual(["Ada"]);
    expect(knowing(cited)).toEqual(["The Herald"]);
    const unknowing = speakersOfIn(tables as never, () => []);
    expect(() => unknowing(old)).toThrow('Unknown actor "ada-l".');
    expect(() => unknowing(cited)).toThrow('Unknown source "paper".');
    expect(unknowing({ by: ["ada"], citations: [] })).toEqual(["Ada"]);
  });
});
