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
  "statusNote",
  "noReadoutFrom",
  "isFragment",
  "presentIsComplete",
  "independentSources",
  "path",
  "citations",
]);
