/** Keys that no source says: ours, computed, or the citations themselves. */
export const UNCITED_KEYS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "id",
  "title",
  "summary",
  "context",
  "start",
  "end",
  "encounter",
  "certainty",
  "follows",
  "why",
  "statusNote",
  "noReadoutFrom",
  "isFragment",
  "presentIsComplete",
  "independentSources",
  "path",
  "citations",
]);

/** Whether no source says what stands under a key of an object; the topics of a record are computed from those of its accounts. */
export function isUncited(holder: object, key: string): boolean {
  return UNCITED_KEYS.has(key) || (key === "topics" && "accounts" in holder);
}
