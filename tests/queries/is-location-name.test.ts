import { describe } from "vitest";
import { isLocationName } from "../../src/index.ts";
import { itShouldGuard } from "./exact-guard.ts";
import { locationNames } from "./known-names.ts";

describe("isLocationName", () => {
  itShouldGuard(locationNames, isLocationName);
});
