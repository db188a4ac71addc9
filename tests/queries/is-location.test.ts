import { describe } from "vitest";
import { isLocation } from "../../src/index.ts";
import { itShouldGuard } from "./exact-guard.ts";
import { locationNames } from "./known-names.ts";

describe("isLocation", () => {
  itShouldGuard(locationNames, isLocation);
});
