/**
 * Records as the text that the package carries: JSON, in which a selector is just `[start, length]`.
 *
 * Engines read JSON in half the time that they need for the same objects written as code, and selectors are many.
 */
export function pack(records: unknown): string {
  return JSON.stringify(records, (key, value: unknown) => (key === "selector" && isSelector(value) ? [value.start, value.end - value.start] : value));
}

interface Selector {
  readonly type: "TextPositionSelector";
  readonly start: number;
  readonly end: number;
}

function isSelector(value: unknown): value is Selector {
  if ((value as Selector | undefined)?.type === "TextPositionSelector") return true;
  throw new TypeError(`Only a TextPositionSelector can be packed, not ${JSON.stringify(value)}.`);
}
