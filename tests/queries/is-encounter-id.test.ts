import { describe } from "vitest";
import { isEncounterId } from "../../src/index.ts";
import { itShouldGuard } from "./exact-guard.ts";
import { encounterIds } from "./known-names.ts";

describe("isEncounterId", () => {
  itShouldGuard(encounterIds, isEncounterId);
});
