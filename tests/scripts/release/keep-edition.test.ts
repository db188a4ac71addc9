import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { keepEdition } from "../../../src/scripts/release/keep-edition.ts";
import { projectOf } from "./released.ts";

/** A project that was built: its version, and the bytes of its dataset.json. */
function built(version: string, bytes: Buffer): string {
  return projectOf({ "package.json": JSON.stringify({ version }), "dist/data/dataset.json": bytes });
}

function rebuild(root: string, version: string, bytes: Buffer): void {
  writeFileSync(path.join(root, "package.json"), JSON.stringify({ version }));
  writeFileSync(path.join(root, "dist/data/dataset.json"), bytes);
}

const older = Buffer.from('{"quote":"й\u0300"}');
const newer = Buffer.from('{"quote":"й"}');

it("should keep the dataset of a version byte for byte", () => {
  const root = built("1.0.0", older);
  expect(keepEdition(root)).toBe("data/releases/1.0.0.json");
  expect(readFileSync(path.join(root, "data/releases/1.0.0.json")).equals(older)).toBe(true);
});

it("should keep the same once more without a change", () => {
  const root = built("1.0.0", older);
  keepEdition(root);
  expect(keepEdition(root)).toBe("data/releases/1.0.0.json");
});

it("should refuse other data for a version that was kept, and leave what was kept as it is", () => {
  const root = built("1.0.0", older);
  keepEdition(root);
  rebuild(root, "1.0.0", newer);
  expect(() => keepEdition(root)).toThrow(/^data\/releases\/1\.0\.0\.json holds other data.+npm run changeset/);
  expect(readFileSync(path.join(root, "data/releases/1.0.0.json")).equals(older)).toBe(true);
});

it("should keep each version in a file of its own", () => {
  const root = built("1.0.0", older);
  keepEdition(root);
  rebuild(root, "1.1.0", newer);
  expect(keepEdition(root)).toBe("data/releases/1.1.0.json");
  expect(existsSync(path.join(root, "data/releases/1.0.0.json"))).toBe(true);
});
