import { describe, expect, it } from "vitest";
import { certainties, originsOf } from "../../src/citations/certainty.ts";

const press = { grade: "press", kind: "news", originalOf: null } as const;
const origins = originsOf([
  { ...press, id: "herald-1", publisher: "The Herald" },
  { ...press, id: "herald-2", publisher: "The Herald" },
  { ...press, id: "gazette-1", publisher: "The Gazette" },
  { ...press, id: "copy-1", publisher: "The Echo", originalOf: "The Herald" },
  { ...press, id: "blog-1", publisher: "A blog", grade: "weak" },
  { ...press, id: "gazetteer-1", publisher: "A gazetteer", kind: "dataset", grade: "primary" },
]);

const cited = (...ids: string[]) => ids.map((source) => ({ source }));

function certaintyOf(...ids: string[]) {
  return certainties({ id: "x", citations: cited(...ids) }, origins)[0]?.certainty;
}

describe("certainties", () => {
  it.each([
    ["two publishers", ["herald-1", "gazette-1"], "confirmed"],
    ["one publisher", ["herald-1"], "reported"],
    ["two reports of one publisher", ["herald-1", "herald-2"], "reported"],
    ["a report and its copy elsewhere", ["herald-1", "copy-1"], "reported"],
    ["a copy and another publisher", ["copy-1", "gazette-1"], "confirmed"],
    ["a publisher and a weak source", ["herald-1", "blog-1"], "reported"],
    ["a weak source alone", ["blog-1"], "reported"],
    ["a publisher and a gazetteer", ["herald-1", "gazetteer-1"], "reported"],
  ])("should hear in %s how many voices there are", (_, ids, certainty) => {
    expect(certaintyOf(...ids)).toBe(certainty);
  });

  it("should not hear who supports but a detail of what is said", () => {
    const citations = [
      { source: "herald-1", supports: ["statement"] },
      { source: "gazette-1", supports: ["date"] },
    ];
    expect(certainties({ id: "a", statement: "So it was.", date: "1999", citations }, origins)[0]?.certainty).toBe(
      "reported",
    );
    expect(
      certainties(
        { id: "a", statement: "So it was.", date: "1999", citations: cited("herald-1", "gazette-1") },
        origins,
      )[0]?.certainty,
    ).toBe("confirmed");
  });

  it.each([
    ["the original", { original: { text: "Да.", citations: cited("gazette-1") }, variants: [] }],
    ["another wording", { original: null, variants: [{ text: "Yea.", citations: cited("gazette-1") }] }],
  ])("should hear for a quote who has %s", (_, wordings) => {
    expect(
      certainties({ id: "q", text: "Yes.", citations: cited("herald-1"), ...wordings }, origins)[0]?.certainty,
    ).toBe("confirmed");
  });

  it.each(["/status", "/text"])(
    "should call a record disputed where sources contradict each other on its %s",
    (path) => {
      const record = { id: "x", citations: cited("herald-1", "gazette-1"), disputes: [{ id: "d", path, claims: [] }] };
      expect(certainties(record, origins)[0]?.certainty).toBe("disputed");
    },
  );

  it("should leave a record as sure as it is where sources contradict each other on a detail", () => {
    const record = {
      id: "x",
      citations: cited("herald-1", "gazette-1"),
      disputes: [{ id: "d", path: "/date", claims: [] }],
    };
    expect(certainties(record, origins)[0]?.certainty).toBe("confirmed");
  });

  it("should tell of each account and each claim by itself, with its path", () => {
    const record = {
      id: "x",
      citations: cited("herald-1", "gazette-1"),
      meetings: [{ id: "m", citations: cited("herald-1") }],
      accounts: [
        { id: "a", citations: cited("herald-1") },
        { id: "b", citations: cited("herald-1") },
      ],
      disputes: [
        {
          id: "d",
          path: "/accounts/b",
          claims: [
            { id: "one", citations: cited("herald-1", "gazette-1") },
            { id: "other", citations: cited("blog-1") },
          ],
        },
      ],
    };
    expect(certainties(record, origins).map(({ path, certainty }) => [path, certainty])).toEqual([
      ["", "confirmed"],
      ["/accounts/a", "reported"],
      ["/accounts/b", "disputed"],
      ["/disputes/d/claims/one", "confirmed"],
      ["/disputes/d/claims/other", "reported"],
    ]);
  });
});
