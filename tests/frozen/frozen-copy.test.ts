import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { expect, it } from "vitest";
import { frozenCopy } from "../../src/frozen/frozen-copy.ts";
import { frozenJson } from "../../src/frozen/frozen-json.ts";
import { everyObject } from "../every-object.ts";

it("should give an equal value in which every object is frozen, and leave the input as it was", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const before = JSON.stringify(value);
      const copy = frozenCopy(value);
      expect(JSON.stringify(copy)).toBe(before);
      for (const { object } of everyObject(copy)) expect(object).toSatisfy(Object.isFrozen);
      for (const { object } of everyObject(value)) expect(object).not.toSatisfy(Object.isFrozen);
    }),
  );
});

it("should give deeply frozen data back as they are, and copy what is frozen outside only", () => {
  const frozen = frozenJson(`{"a":[{"b":1}],"c":{}}`) as { a: [{ b: number }]; c: object };
  expect(frozenCopy(frozen)).toBe(frozen);
  const shallow = Object.freeze({ a: [1], c: frozen.a });
  expect(frozenCopy(shallow)).not.toBe(shallow);
  expect(frozenCopy(shallow).c).toBe(frozen.a);
});

it("should refuse data that hold themselves, in however many ways, and data too deep for the stack", () => {
  const cyclic: Record<string, unknown> = {};
  for (const key of "abcdefgh") cyclic[key] = [cyclic];
  expect(() => frozenCopy(cyclic)).toThrow(TypeError);
  const deep: unknown = JSON.parse("[".repeat(5000) + "]".repeat(5000));
  expect(() => frozenCopy(deep)).toThrow(TypeError);
});

it("should refuse an array with a hole, be it billions long, and say where", () => {
  expect(() => frozenCopy({ a: Object.assign([1], { 2: 3 }) }, "f(): data")).toThrow(
    new TypeError("f(): data must be plain data, as from JSON; an array has a hole at index 1."),
  );
  expect(() => frozenCopy(new Array<unknown>(2 ** 32 - 1))).toThrow(/has a hole at index 0/);
  expect(frozenCopy([undefined])).toEqual([undefined]);
});

it("should take own keys of any name, and none that is a symbol", () => {
  const value = JSON.parse('{ "__proto__": { "polluted": true }, "constructor": { "a": 1 } }') as object;
  Object.assign(value, { [Symbol("held")]: { a: 1 } });
  const copy = frozenCopy(value);
  expect(Reflect.ownKeys(copy).sort()).toEqual(["__proto__", "constructor"]);
  expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  expect((copy as { polluted?: unknown }).polluted).toBeUndefined();
});

it.each([
  ["a Date", new Date(0)],
  ["a Map", new Map()],
  ["a Uint8Array", new Uint8Array(1)],
  ["an object of a class", Object.create({ inherited: 1 })],
  ["a function", () => 1],
  ["a symbol", Symbol("held")],
  ["a bigint", 1n],
  ["NaN", NaN],
  ["-Infinity", -Infinity],
])("should refuse %s, which JSON does not know, and say where it stands", (words, value: unknown) => {
  const problem = `must be plain data, as from JSON, and not ${words}`;
  expect(() => frozenCopy(value)).toThrow(new TypeError(`The data ${problem}.`));
  for (const freeze of [(data: object) => data, Object.freeze])
    expect(() =>
      frozenCopy(freeze({ letters: [{ id: "a" }, { id: "b/c", date: { held: [1, value] } }] }), "f(): data"),
    ).toThrow(new TypeError(`f(): data ${problem}, as at /letters/b~1c/date/held/1.`));
});

it("should take data of another context, and objects without a prototype", () => {
  const foreign = runInNewContext('({ held: [{ id: "a" }, null, 1.5, true] })') as object;
  const bare = Object.assign(Object.create(null) as object, { held: 1 });
  expect(frozenCopy({ foreign, bare })).toEqual({
    foreign: { held: [{ id: "a" }, null, 1.5, true] },
    bare: { held: 1 },
  });
});
