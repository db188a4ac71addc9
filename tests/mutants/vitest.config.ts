import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { GROUPS, isGroup } from "./groups.ts";

const group = process.env["MUTANTS_OF"];
if (!isGroup(group)) throw new Error("Run it by `npm run test:mutants`, which names the group of mutants.");

const few = fileURLToPath(new URL("few-runs.ts", import.meta.url));

export default defineConfig({
  test: {
    include: [...GROUPS[group].tests],
    // Each run has a worker of its own, so modules that remember something are fresh for each mutant.
    isolate: false,
    testTimeout: 60_000,
  },
  plugins: [
    {
      name: "few-runs",
      enforce: "pre",
      resolveId: (id, importer) => (id === "fast-check" && importer !== few ? few : undefined),
    },
  ],
});
