import { expect, it } from "vitest";
import type { Figures, PackageFigures } from "./figures.ts";
import { peersPage } from "./page.ts";
import { peersPicture } from "./picture.ts";
import { PACKAGE, packages, subjects } from "./subjects.ts";

const time = { median: 8.125, least: 7.5 };
const cost = { check: 0.1, total: 0.2, memory: 3, errors: 0 };

/** Figures of a run in which all packages came out the same. */
function figures(change: (of: PackageFigures) => Partial<PackageFigures> = () => ({})): Figures {
  const held = { bytes: 1234, objects: 10, frozen: 5, record: 100 };
  return {
    date: "2026-10-11",
    machine: "3 cores",
    versions: { [PACKAGE]: "9.8.7" },
    rounds: { loading: 7, types: 2 },
    load: ["0.1, 0.2, 0.3", "0.4, 0.5, 0.6"],
    modules: subjects.map((subject) => ({
      ...subject,
      held,
      loading: { module: subject.module, imports: { ESM: time }, answers: { ESM: time }, json: time },
    })),
    packages: packages.map((subject) => {
      const same: PackageFigures = {
        ...subject,
        held,
        records: 10,
        offered: 10,
        bundled: { esbuild: 111, rollup: 111, webpack: 111, vite: 111, rspack: 111 },
        installed: { bytes: 2_000_000, files: 3, packages: 1 },
        types: { "5.9": cost, "7.0": cost },
        published: { attw: 0, publint: 0, suggestions: 0 },
      };
      return { ...same, ...change(same) };
    }),
  };
}

it("should say of what is equal that it is level, and show every figure", () => {
  const page = peersPage(figures());
  expect(page).toContain(`- First import of \`${PACKAGE}\`: level with the best.`);
  expect(page).toContain("| `web-features` | 1 | 8.13 | 7.50 | 8.13 | – | – | – | 8.13 | 7.50 | 1.00 |");
  expect(page).toContain("| simple-icons | the record | 100 | 111 | 111 | 111 | 111 | 111 |");
  expect(page).not.toMatch(/NaN|undefined/);
});

it("should name who is ahead, and show a dash where a bundler fails", () => {
  const bundled = { esbuild: 11, rollup: undefined, webpack: 111, vite: 111, rspack: 111 };
  const page = peersPage(figures(({ name }) => (name === "web-features" ? { bundled } : {})));
  expect(page).toContain("- An app with one record, esbuild: behind web-features.\n");
  expect(page).toMatch(/^\| web-features \|.* \| 100 \| 11 \| – \| 111 \| 111 \| 111 \|$/m);
});

it("should draw every module and every app, in the colours of the reader's theme", () => {
  const picture = peersPicture(figures());
  expect(Array.from(picture.matchAll(/<circle/g))).toHaveLength(subjects.length + packages.length);
  expect(picture).toContain("prefers-color-scheme: dark");
  expect(picture).not.toMatch(/NaN|undefined/);
});
