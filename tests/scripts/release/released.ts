import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

/** The name by which changesets know the package. */
export const name = "trump-putin-encounters";

/** What files hold, by their paths in a project. */
export type Files = Readonly<Record<string, string | Buffer>>;

/** A project of its own that consists of these files; removed after the test. */
export function projectOf(files: Files): string {
  const root = mkdtempSync(path.join(tmpdir(), "project-"));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return root;
}

/** A changeset for the package, or for another. */
export function changeset(bump: string, of = name): string {
  return `---\n"${of}": ${bump}\n---\n\nWhat changed.\n`;
}
