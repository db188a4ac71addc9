import { describe, expect, it } from "vitest";
import { getCall, getEncounter } from "../../src/index.ts";
import { attested, originsOf } from "../../src/citations/certainty.ts";

const press = { grade: "press", kind: "news" } as const;
const origins = originsOf([
  { ...press, id: "herald-1", voice: "The Herald" },
  { ...press, id: "herald-2", voice: "The Herald" },
  { ...press, id: "gazette-1", voice: "The Gazette" },
  { ...press, id: "copy-1", voice: "The Herald" },
  { ...press, id: "blog-1", voice: "A blog", grade: "weak" },
  { ...press, id: "gazetteer-1", voice: "A gazetteer", kind: "dataset", grade: "primary" },
]);

const sides = new Map([
  ["anna", "us"],
  ["boris", "russia"],
  ["dmitri", "russia"],
  ["critic", null],
] as const);

const cited = (...ids: string[]) => ids.map((source) => ({ source }));

/** What is computed of a record as a whole. */
const wholeOf = (record: object) => attested(record, origins, sides)[0]?.computed;

describe("attested", () => {
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
    expect(wholeOf({ id: "x", citations: cited(...ids) })).toEqual({ certainty });
  });

  describe("of what both sides saw", () => {
    const says = (by: string, source = "herald-1", about = "/topics") => ({
      id: by,
      by: [by],
      about,
      statement: "We spoke.",
      citations: cited(source),
    });

    it.each([
      ["an encounter by accounts of both sides", "status", [says("anna"), says("boris")], "confirmed"],
      ["an encounter by accounts of one side", "status", [says("boris"), says("dmitri")], "reported"],
      [
        "an encounter by two sides, one in a weak source",
        "status",
        [says("anna", "blog-1"), says("boris")],
        "reported",
      ],
      [
        "an encounter by two sides, one on its background",
        "status",
        [says("anna", "herald-1", "background"), says("boris")],
        "reported",
      ],
      ["an encounter by one side and by who stands on none", "status", [says("anna"), says("critic")], "reported"],
      ["an encounter by one side and by who is not known", "status", [says("anna"), says("stranger")], "reported"],
      [
        "an encounter by two sides, one in a weak source and another",
        "status",
        [{ ...says("anna"), citations: cited("blog-1", "herald-1") }, says("boris")],
        "confirmed",
      ],
      ["a call by accounts of both sides", "participants", [says("anna"), says("boris")], "confirmed"],
    ])("should hear %s", (_, key, accounts, certainty) => {
      expect(wholeOf({ id: "x", [key]: "…", accounts, citations: cited("herald-1") })).toEqual({ certainty });
    });

    it("should not take two papers for two witnesses of a call of which one side alone speaks", () => {
      const call = { id: "c", participants: [], accounts: [says("boris"), says("dmitri", "gazette-1")] };
      expect(wholeOf({ ...call, citations: cited("herald-1", "gazette-1") })).toEqual({ certainty: "reported" });
    });
  });

  it("should not hear who supports but a detail of what is said", () => {
    const citations = [
      { source: "herald-1", supports: ["statement"] },
      { source: "gazette-1", supports: ["date"] },
    ];
    const account = { id: "a", statement: "So it was.", date: "1999" };
    expect(wholeOf({ ...account, citations })).toEqual({ independentSources: 1 });
    expect(wholeOf({ ...account, citations: cited("herald-1", "gazette-1") })).toEqual({ independentSources: 2 });
    expect(wholeOf({ ...account, citations: cited("blog-1") })).toEqual({ independentSources: 0 });
  });

  it.each([
    ["the original", { original: { text: "Да.", citations: cited("gazette-1") }, variants: [] }],
    ["another wording", { original: null, variants: [{ text: "Yea.", citations: cited("gazette-1") }] }],
  ])("should hear for a quote who has %s", (_, wordings) => {
    expect(wholeOf({ id: "q", text: "Yes.", citations: cited("herald-1"), ...wordings })).toEqual({
      certainty: "confirmed",
    });
  });

  it("should count of a claimed contact who attests that it was claimed", () => {
    const contact = { id: "c", claimedOn: "2026-02-27", participants: [], accounts: [] };
    expect(wholeOf({ ...contact, citations: cited("herald-1", "gazette-1") })).toEqual({ independentSources: 2 });
  });

  it.each(["/status", "/text"])(
    "should call a record disputed where sources contradict each other on its %s",
    (path) => {
      const record = { id: "x", citations: cited("herald-1", "gazette-1"), disputes: [{ id: "d", path, claims: [] }] };
      expect(wholeOf(record)).toEqual({ certainty: "disputed" });
    },
  );

  it.each([
    ["on a detail", ["/date"], "confirmed"],
    ["on nothing", [], "confirmed"],
    ["on a detail, and on what became of it", ["/date", "/status"], "disputed"],
  ])("should tell how sure a record is where sources contradict each other %s", (_, paths, certainty) => {
    const disputes = paths.map((path) => ({ id: path, path, claims: [] }));
    expect(wholeOf({ id: "x", citations: cited("herald-1", "gazette-1"), disputes })).toEqual({ certainty });
  });

  it("should count who attests each account and each claim by itself, whether or not it is disputed", () => {
    const record = {
      id: "x",
      citations: cited("herald-1", "gazette-1"),
      meetings: [{ id: "m", citations: cited("herald-1") }],
      accounts: [
        { id: "a", by: [], citations: cited("herald-1") },
        { id: "b", by: [], citations: cited("herald-1") },
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
    expect(attested(record, origins, sides).map(({ path, computed }) => [path, computed])).toEqual([
      ["", { certainty: "confirmed" }],
      ["/accounts/a", { independentSources: 1 }],
      ["/accounts/b", { independentSources: 1 }],
      ["/disputes/d/claims/one", { independentSources: 2 }],
      ["/disputes/d/claims/other", { independentSources: 0 }],
    ]);
  });
});

describe("the records", () => {
  it.each([
    ["hamburg-2017", "confirmed", "both sides told of the talks"],
    ["paris-2018", "confirmed", "both presidents said that no talks were planned"],
    ["da-nang-2017", "disputed", "the sides differ on whether a meeting had been agreed"],
    ["budapest-2025", "disputed", "Trump cancelled what Putin called postponed"],
  ] as const)("should have %s as %s: %s", (id, certainty, _) => {
    expect(getEncounter(id).certainty).toBe(certainty);
  });

  it("should take the word of one side for a report, however many papers carry it", () => {
    const { certainty, citations, accounts } = getCall("call-2026-09-08");
    expect(citations.length).toBeGreaterThan(1);
    expect(accounts.map(({ by }) => by)).toEqual([["yuri-ushakov"], ["kremlin"]]);
    expect(certainty).toBe("reported");
  });

  it("should count for claims that contradict each other how many attest each, and confirm none", () => {
    const { disputes } = getEncounter("budapest-2025");
    const [status] = disputes.filter(({ path }) => path === "/status");
    expect(status?.claims.map(({ id, independentSources }) => [id, independentSources])).toEqual([
      ["trump", 3],
      ["putin", 2],
      ["ushakov", 1],
      ["peskov", 1],
    ]);
    expect(status?.claims.every((claim) => !("certainty" in claim))).toBe(true);
  });
});
