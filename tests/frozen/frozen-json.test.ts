import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { frozenJson } from "../../src/frozen/frozen-json.ts";
import { everyObject } from "../every-object.ts";

describe("frozenJson", () => {
  afterEach(() => {
    Reflect.deleteProperty(Object.prototype, "polluted");
  });

  it("should return what JSON.parse returns", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(JSON.stringify(frozenJson(text))).toBe(text);
      }),
    );
  });

  it("should freeze every object and array in it", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const { object } of everyObject(frozenJson(JSON.stringify(value))))
          expect(object).toSatisfy(Object.isFrozen);
      }),
    );
  });

  it("should not look at what a page has put on Object.prototype", () => {
    const polluted = {};
    Object.defineProperty(Object.prototype, "polluted", { value: polluted, enumerable: true, configurable: true });
    const frozen = frozenJson('{"a":{"b":[1]}}');
    // Whatever compares or prints would see the pollution as well.
    Reflect.deleteProperty(Object.prototype, "polluted");
    expect(frozen).toEqual({ a: { b: [1] } });
    expect(Object.isFrozen(polluted)).toBe(false);
  });
});
