import { deburr } from "es-toolkit/string";
import { unicodePattern } from "./unicode-pattern.ts";

/** Accents; what is not seen, such as soft hyphens and zero-width spaces; and whitespace. */
const ignored = /* @__PURE__ */ unicodePattern("[\\p{M}\\p{Default_Ignorable_Code_Point}\\s]", "gu");
const punctuation = /* @__PURE__ */ unicodePattern("\\p{P}", "gu");

/** More letters than any name has. */
const FOLDED = 1_000;

/**
 * The form of a name in which case, accents, whitespace, punctuation and Unicode form no longer differ.
 *
 * What is ignored goes first: a run of millions of marks would make `normalize` sort them, which takes quadratic time. Letters beyond
 * those of any name stay as they are: one letter can become eighteen, and millions of these more than a string can hold.
 */
export function fold(text: string): string {
  return foldId(text).replace(punctuation(), "");
}

/** The form of an id in which case, accents, whitespace and Unicode form no longer differ: hyphens tell ids apart. */
export function foldId(text: string): string {
  const letters = text.replace(ignored(), "");
  const folded = deburr(letters.slice(0, FOLDED).normalize("NFKD")).replace(ignored(), "");
  // Lowercase first: the capital sharp s has the same lowercase letter as the other, but stays a capital of its own.
  return folded.toLowerCase().toUpperCase() + letters.slice(FOLDED);
}
