import { expect, it } from "vitest";
import { generated, generatedPage, inComment } from "../../../src/scripts/generate/generated.ts";

it("should say where a file comes from, and that it is not to be edited", () => {
  expect(generated("data/")).toBe("// Generated from data/ by `npm run generate`. Do not edit.\n");
  expect(generatedPage("data/")).toBe("<!-- Generated from data/ by `npm run generate`. Do not edit. -->\n");
});

it("should keep text within a comment", () => {
  expect(inComment("a */ b */")).toBe("a *\\/ b *\\/");
  expect(inComment("no end")).toBe("no end");
});
