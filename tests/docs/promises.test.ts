import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { root } from "../project.ts";

/** The lines of the table that says which change asks for which bump, in a page or a doc comment. */
function promises(file: string): string[] {
  const lines = readFileSync(path.join(root, file), "utf8")
    .split("\n")
    .map((line) => line.replace(/^ \* /, ""));
  const rows = lines.slice(lines.indexOf("| what changed | bump |"));
  return rows.slice(
    0,
    rows.findIndex((line) => !line.startsWith("|")),
  );
}

it("should promise in the guide what compareEditions documents, word for word", () => {
  const promised = promises("docs/pin-prove-compare-and-cite.md");
  expect(promised.length).toBeGreaterThan(10);
  expect(promised).toEqual(promises("src/edition/compare-editions.ts"));
});
