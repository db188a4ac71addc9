import { describe, expect, it } from "vitest";
import { actors, isActorId } from "../../src/index.ts";
import { itShouldGuard } from "./exact-guard.ts";

describe("isActorId", () => {
  itShouldGuard(
    actors.map(({ id }) => id),
    isActorId,
  );

  it("should take a name or an alias for no id", () => {
    expect(["Vladimir Putin", "Putin", "Kremlin"].filter(isActorId)).toEqual([]);
  });
});
