import { createHash } from "node:crypto";

/** What the metadata of the tables say of the edition. */
export interface About {
  readonly name: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly version: string;
  /** The SHA-256 of `dataset.json`. */
  readonly digest: string;
  /** The day of the release; null: not released. */
  readonly released: string | null;
}

/** A file that metadata describe. */
export interface TableFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export const LICENSE = { name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/" };

/** Where the files of this very version are published: their hashes hold for no other. */
export function publishedAt({ name, version }: About, path: string): string {
  return `https://cdn.jsdelivr.net/npm/${name}@${version}/data/tables/${path}`;
}

/** A file as metadata describe it. */
export function described(path: string, text: string): TableFile {
  const bytes = Buffer.from(text);
  return { path, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}
