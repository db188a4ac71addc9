/**
 * Whether words are a part of a sentence, as far as their letters show: yes where they begin in lowercase. Null where they have no
 * end mark: that may be so only because the source goes on with "he said".
 */
export function isFragment(text: string): boolean | null {
  if (/^[\p{P}\s]*\p{Ll}/u.test(text)) return true;
  return /[.!?…]["'”’»)\]]*$/.test(text) ? false : null;
}
