/** Plain data nest less deep than this; what nests deeper could run out of stack. */
export const DEEPEST = 100;

/** The error for data that hold themselves; `what` names the function and its parameter. */
export function tooDeep(what: string): TypeError {
  return new TypeError(
    `${what} must be plain data, as from JSON; a value holds itself, or nests deeper than ${DEEPEST} levels.`,
  );
}
