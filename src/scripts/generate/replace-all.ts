import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What a file holds, or the files of a folder by their names in it. */
export type Written = string | ReadonlyMap<string, string | Uint8Array>;

/**
 * Writes files and whole folders, each in place of the old one.
 *
 * All is first written beside what it replaces, so that what fails midway leaves everything as it was.
 */
export function replaceAll(targets: ReadonlyMap<string, Written>): void {
  const places = Array.from(targets, ([target, written]) => ({
    target,
    written,
    fresh: `${target}.new`,
    old: `${target}.old`,
  }));
  try {
    for (const { written, fresh } of places) write(fresh, written);
    for (const { target, fresh, old } of places) {
      rmSync(old, { recursive: true, force: true });
      if (existsSync(target)) renameSync(target, old);
      renameSync(fresh, target);
    }
  } catch (error) {
    for (const { target, old } of places) {
      if (!existsSync(old)) continue;
      rmSync(target, { recursive: true, force: true });
      renameSync(old, target);
    }
    throw error;
  } finally {
    for (const { fresh, old } of places)
      for (const left of [fresh, old]) rmSync(left, { recursive: true, force: true });
  }
}

function write(place: string, written: Written): void {
  rmSync(place, { recursive: true, force: true });
  const files =
    typeof written === "string"
      ? [[place, written] as const]
      : Array.from(written, ([name, text]) => [path.join(place, name), text] as const);
  for (const [file, text] of files) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
