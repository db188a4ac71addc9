/** Accents, and what is not seen: soft hyphens, joiners and zero-width spaces, as they come along with copied text. */
const UNSEEN = /[\p{M}\p{Default_Ignorable_Code_Point}]+/gu;
const SPACES = /\s+/gu;

/** More letters than any name has. */
const FOLDED = 1_000;

/**
 * The form of a name in which case, accents, spacing and Unicode form no longer differ.
 *
 * Marks go first: a run of millions of them would make `normalize` sort them, which takes quadratic time. Letters beyond those of
 * any name stay as they are: one letter can become eighteen, and millions of these more than a text can hold.
 */
export function fold(text: string): string {
  const letters = text.replace(UNSEEN, "").replace(SPACES, "");
  const folded = letters.slice(0, FOLDED).normalize("NFKD").replace(UNSEEN, "").replace(SPACES, "");
  // Small letters first: the capital sharp s has the same small letter as the other, but stays a capital of its own.
  return folded.toLowerCase().toUpperCase() + letters.slice(FOLDED);
}
