import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/build/compile.ts";
import { pack } from "../../src/packing/pack.ts";
import { unpack } from "../../src/packing/unpack.ts";
import { everyObject } from "../every-object.ts";
import { project } from "../project.ts";

const dataset = compile(project);

describe("unpack", () => {
  it("should give back every record of the dataset as it was, key by key", () => {
    expect(JSON.stringify(unpack(pack(dataset)))).toBe(JSON.stringify(dataset));
  });

  it("should give back any JSON", () => {
    const selector = fc.record({ type: fc.constant("TextPositionSelector" as const), start: fc.nat(), end: fc.nat() });
    const { records } = fc.letrec<{ records: unknown }>((tie) => ({
      records: fc.oneof(
        fc.jsonValue({ maxDepth: 2 }),
        fc.record({ source: fc.string(), selector }),
        fc.array(tie("records")),
        fc.dictionary(fc.string().filter((key) => key !== "selector" && key !== "__proto__"), tie("records")),
      ),
    }));
    fc.assert(
      fc.property(records, (value) => {
        fc.pre(!/"(selector|__proto__)":(?!\{"type":"TextPosition)/.test(JSON.stringify(value)));
        expect(JSON.stringify(unpack(pack(value)))).toBe(JSON.stringify(value));
      }),
    );
  });

  it("should freeze all that it gives", () => {
    for (const { object } of everyObject(unpack(pack(dataset)))) expect(object).toSatisfy(Object.isFrozen);
  });
});

describe("pack", () => {
  it("should refuse a selector of a kind that it does not know", () => {
    expect(() => pack({ citations: [{ source: "herald-1", selector: { type: "TextQuoteSelector" } }] })).toThrow(
      'Only a TextPositionSelector can be packed, not {"type":"TextQuoteSelector"}.',
    );
  });
});
