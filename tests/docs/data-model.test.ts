import { describe, expect, it } from "vitest";
import { getEncounter } from "../../src/index.ts";
import { language, pageOf } from "./pages.ts";

interface Example {
  readonly id: string;
  readonly claims: readonly { readonly id: string; readonly citations: readonly unknown[] }[];
}

describe("the example of a dispute in the data model", () => {
  it("should be that of the data, with some of its claims and of their citations", () => {
    const block = pageOf("docs/data-model.md").blocks.find((one) => language(one) === "json");
    const { claims, ...example } = JSON.parse(block?.code ?? "") as Example;
    const dispute = getEncounter("hamburg-2017").disputes.find(({ id }) => id === example.id);
    expect(dispute).toMatchObject(example);
    expect(claims.length).toBeGreaterThan(1);
    for (const { citations, ...claim } of claims) {
      const known = dispute?.claims.find(({ id }) => id === claim.id);
      expect(known).toMatchObject(claim);
      expect(known?.citations).toEqual(expect.arrayContaining([...citations]));
    }
  });
});
