import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readManifest } from "../root.ts";

/**
 * Keeps the built dataset.json as that of the package's version, in data/releases/, byte for byte; gives the file's path.
 *
 * @throws Error if that version was kept already, with other bytes: what was published never changes.
 */
export function keepEdition(root: string): string {
  const { version } = readManifest(root);
  const bytes = readFileSync(path.join(root, "dist/data/dataset.json"));
  const file = `data/releases/${version}.json`;
  const target = path.join(root, file);
  if (existsSync(target)) {
    if (readFileSync(target).equals(bytes)) return file;
    throw new Error(
      `${file} holds other data than dist/data/dataset.json. A published edition never changes: add a changeset (npm run changeset), so that this data gets a version of its own.`,
    );
  }
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, bytes);
  return file;
}
