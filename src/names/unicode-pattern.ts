/**
 * A regular expression about properties of Unicode, made on first use.
 *
 * Engines check literals on import, even within functions that never run, and read large tables for these.
 */
export function unicodePattern(source: string, flags: string): () => RegExp {
  let pattern: RegExp | undefined;
  return () => (pattern ??= new RegExp(source, flags));
}
