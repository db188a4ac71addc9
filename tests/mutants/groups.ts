/** What is changed together, and the tests that must notice: those of the same folder, and few beside them, as each mutant runs all. */
export const GROUPS = {
  names: {
    changed: ["src/names/**/*.ts"],
    tests: ["tests/names/**/*.test.ts", "tests/queries/{get-actor,by-location,get-encounter}.test.ts"],
  },
  dates: { changed: ["src/dates/**/*.ts"], tests: ["tests/dates/**/*.test.ts", "tests/queries/between.test.ts"] },
  queries: { changed: ["src/queries/**/*.ts"], tests: ["tests/queries/**/*.test.ts"] },
  citations: { changed: ["src/citations/**/*.ts"], tests: ["tests/citations/**/*.test.ts"] },
  edition: { changed: ["src/edition/**/*.ts"], tests: ["tests/edition/**/*.test.ts"] },
  rules: {
    changed: ["src/checks/rules/*.ts"],
    tests: ["tests/checks/rules/*.test.ts", "tests/checks/repository-rules/index.test.ts"],
  },
  "repository-rules": {
    changed: ["src/checks/repository-rules/*.ts"],
    tests: ["tests/checks/repository-rules/*.test.ts"],
  },
  checks: {
    changed: ["src/checks/*.ts"],
    tests: [
      "tests/checks/{apply-rules,check-shape,counted-id,first-met,kinds,known-days,parse-dataset,parts,problem,shape-words,source-texts,suggesting}.test.ts",
    ],
  },
  schema: {
    changed: ["src/schema/**/*.ts"],
    // The data dictionary tells what each description and example is.
    tests: ["tests/schema/**/*.test.ts", "tests/scripts/generate/emit-dictionary.test.ts"],
  },
} as const satisfies Record<string, { readonly changed: readonly string[]; readonly tests: readonly string[] }>;

/** A group's name. */
export type Group = keyof typeof GROUPS;

/** Whether a word names a group. */
export function isGroup(word: string | undefined): word is Group {
  return word !== undefined && Object.hasOwn(GROUPS, word);
}
