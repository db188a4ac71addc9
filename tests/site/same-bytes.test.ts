import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { build } from "./build.ts";
import { folder } from "./site.ts";

it("should be the same bytes when it is built again, in another folder", () => {
  const again = mkdtempSync(path.join(tmpdir(), "site-"));
  onTestFinished(() => {
    rmSync(again, { recursive: true });
  });
  build(again);
  expect(digestsIn(again)).toEqual(digestsIn(folder));
});

function digestsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => `${path.relative(folder, file)} ${createHash("sha256").update(readFileSync(file)).digest("hex")}`)
    .sort();
}
