import { expect, it } from "vitest";
import changelog from "../../../src/scripts/release/changelog.ts";

it("should give a changeset's words as one item of a list", () => {
  expect(changelog.getReleaseLine({ summary: "Adds the encounter in Anchorage.\n" })).toBe(
    "- Adds the encounter in Anchorage.",
  );
});

it("should keep further lines, paragraphs and lists within the item", () => {
  expect(changelog.getReleaseLine({ summary: "First.\nSecond.\n\nThird:\n\n- one\n- two" })).toBe(
    "- First.\n  Second.\n\n  Third:\n\n  - one\n  - two",
  );
});

it("should say nothing of dependencies, as there are none", () => {
  expect(changelog.getDependencyReleaseLine()).toBe("");
});
