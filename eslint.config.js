import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  { ignores: [".stryker-tmp/", "**/dist/", "coverage/", "docs/api/", "src/records/", "tests/bench/peers/work/"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Numbers in messages need no ceremony.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { varsIgnorePattern: "^_", argsIgnorePattern: "^_" }],
    },
  },
  {
    // What 1.x called otherwise is still exported, and tried.
    files: ["src/*.ts", "src/edition/create-dataset.ts", "tests/types/names.ts"],
    rules: { "@typescript-eslint/no-deprecated": "off" },
  },
  { files: ["**/*.js", "**/*.mjs"], extends: [tseslint.configs.disableTypeChecked] },
);
