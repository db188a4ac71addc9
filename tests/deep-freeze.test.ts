import fc from "fast-check";
import { expect, it } from "vitest";
import { deepFreeze } from "../src/deep-freeze.ts";
import { everyObject } from "./every-object.ts";

it("should freeze every object within, and give the same value back", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(deepFreeze(value)).toBe(value);
      for (const { object } of everyObject(value)) expect(object).toSatisfy(Object.isFrozen);
    }),
  );
});

it("should freeze what lies in something that was frozen already", () => {
  const within = { list: [{}] };
  deepFreeze(Object.freeze({ within }));
  for (const { path, object } of everyObject(within)) expect(object, path).toSatisfy(Object.isFrozen);
});
