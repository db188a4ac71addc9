import { defineConfig } from "vitest/config";

/** What takes long: huge and hostile data, the files of a release, and the project's commands in copies of it. `npm run test:nightly` runs it. */
const SLOW = [
  "tests/attacks.test.ts",
  "tests/checks/parse-dataset.fuzz.test.ts",
  "tests/checks/*.huge.test.ts",
  "tests/docs/add-an-encounter.test.ts",
  "tests/scripts/cite-command.test.ts",
  "tests/scripts/generate/generate.test.ts",
  "tests/scripts/release/check-version.test.ts",
  "tests/scripts/release/write-files.test.ts",
];

export default defineConfig({
  test: {
    coverage: { include: ["src/**/*.ts"], exclude: ["src/records/**", "src/**/*.d.ts"] },
    projects: [
      {
        test: {
          name: "units",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/package/**", "tests/site/**", "**/node_modules/**", ...SLOW],
          // Property tests take seconds each where the machine is busy, and nothing here measures time.
          testTimeout: 120_000,
          // Files share one process and what they import: half the time is else spent on loading.
          isolate: false,
          // One for each of two cores: what `npm test` runs beside them is done long before.
          maxWorkers: 2,
        },
      },
      {
        test: { name: "slow", include: SLOW, testTimeout: 900_000, maxWorkers: 2 },
      },
      {
        test: {
          name: "package",
          include: ["tests/package/**/*.test.ts"],
          globalSetup: "tests/package/pack.ts",
          // Each test installs the packed tarball into a folder of its own, from the registry.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          globalSetup: "tests/site/build.ts",
          // Some look at every page, of which there are more than a thousand.
          testTimeout: 900_000,
          hookTimeout: 300_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
