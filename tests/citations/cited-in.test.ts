import { describe, expect, it } from "vitest";
import { citedIn } from "../../src/citations/cited-in.ts";

const [one, two, three, four] = ["one", "two", "three", "four"].map((source) => ({ source }));
const record = {
  meetings: [{ id: "dinner", citations: [three] }, { id: "bilateral" }],
  accounts: [{ id: "a/b", citations: [four, one] }],
  id: "x",
  citations: [two, one],
};

describe("citedIn", () => {
  it("should list each citation with its path, the outer ones first and then by the order of letters", () => {
    expect(citedIn(record as never)).toEqual([
      { record, path: "", citation: two },
      { record, path: "", citation: one },
      { record, path: "/accounts/a~1b", citation: four },
      { record, path: "/accounts/a~1b", citation: one },
      { record, path: "/meetings/dinner", citation: three },
    ]);
  });

  it("should give the record itself, and places that are frozen", () => {
    const places = citedIn(record as never);
    expect(places.filter((place) => (place.record as unknown) !== record)).toEqual([]);
    expect(places.filter((place) => !Object.isFrozen(place))).toEqual([]);
  });

  it("should give nothing where nothing is cited", () => {
    expect(citedIn({ id: "x", meetings: [{ id: "dinner" }] } as never)).toEqual([]);
  });
});
