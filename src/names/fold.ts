const MARKS = /\p{M}+/gu;
const SPACES = /\s+/gu;

/**
 * The form of a name in which case, accents, spacing and Unicode form no longer differ.
 *
 * Marks go first: a run of millions of them would make `normalize` sort them, which takes quadratic time.
 */
export function fold(text: string): string {
  return text.replace(MARKS, "").normalize("NFKD").replace(MARKS, "").replace(SPACES, "").toUpperCase();
}
