import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The texts of sources, each by the SHA-256 of its bytes. */
export type SourceTexts = ReadonlyMap<string, string>;

/**
 * Reads the texts of sources from a folder.
 *
 * They are under copyright and never in the repository: `SOURCE_TEXTS` names the folder. Undefined if it is unset.
 */
export function readSourceTexts(folder = process.env["SOURCE_TEXTS"]): SourceTexts | undefined {
  if (!folder) return undefined;
  let files;
  try {
    files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  } catch (error) {
    throw new Error(
      `SOURCE_TEXTS names ${JSON.stringify(folder)}, which cannot be read. Name a folder with the texts, or unset it.`,
      { cause: error },
    );
  }
  return new Map(
    files.map(({ name }) => {
      const bytes = readFileSync(path.join(folder, name));
      return [createHash("sha256").update(bytes).digest("hex"), bytes.toString("utf8")];
    }),
  );
}

/** What a text position selector selects: code points, the end excluded. */
export function select(text: string, { start, end }: { start: number; end: number }): string {
  return Array.from(text).slice(start, end).join("");
}
