// `npm run bench:peers`: this package beside others that ship data, measured in one run, and told in docs/beside-the-peers.md.
// `npm run bench:peers -- --rounds 31 --out <page>` sets the rounds and where the page is written, with a picture beside it.
import { rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { root } from "../../project.ts";
import { load } from "../rounds.ts";
import { BUNDLERS, measureBundles } from "./bundles.ts";
import { namesOffered } from "./completions.ts";
import type { Figures } from "./figures.ts";
import { install, manifestOf, progress, work } from "./folder.ts";
import { inspect } from "./inspect.ts";
import { measureInstalled } from "./installed.ts";
import { measureLoading } from "./loading.ts";
import { peersPage } from "./page.ts";
import { peersPicture } from "./picture.ts";
import { lintPublished } from "./publishing.ts";
import { packages, subjects } from "./subjects.ts";
import { measureTypeChecks } from "./type-checks.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "31" },
    out: { type: "string", default: path.join(root, "docs/beside-the-peers.md") },
  },
});
const rounds = { loading: Number(values.rounds), types: Math.max(1, Math.round(Number(values.rounds) / 4)) };

try {
  const before = load();
  progress(`Load of the machine: ${before}.`);
  install();
  progress("Reading what each package holds");
  const inspected = subjects.map((subject) => ({ ...subject, held: inspect(subject) }));
  progress(`First imports, ${rounds.loading} rounds`);
  const loading = measureLoading(inspected, rounds.loading);
  progress(`Checks of types, ${rounds.types} rounds`);
  const types = measureTypeChecks(packages, rounds.types);
  progress("Apps with one record");
  const bundles = measureBundles(packages);
  progress("Completions, sizes on the disk, and linters of packages");
  const measured: Figures["packages"][number][] = [];
  for (const subject of packages) {
    progress(`  ${subject.name}`);
    const held = inspected.find(({ module }) => module === subject.module)?.held;
    const [bundled, cost] = [bundles.get(subject.name), types.get(subject.name)];
    if (!held || !bundled || !cost) throw new Error(`${subject.name} was not measured.`);
    const names = new Set(held.names);
    measured.push({
      ...subject,
      held,
      records: names.size,
      offered: new Set(namesOffered(subject).filter((name) => names.has(name))).size,
      bundled,
      installed: measureInstalled(subject.name),
      types: cost,
      published: await lintPublished(subject.name),
    });
  }
  const tools = [...BUNDLERS, "typescript"].map((name): [string, string] => [
    name,
    manifestOf(name === "rspack" ? "@rspack/core" : name).version,
  ]);
  const figures: Figures = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} cores (${cpus()[0]?.model.trim() ?? "unknown"}), ${process.platform}, Node.js ${process.version}`,
    versions: Object.fromEntries([
      ...packages.map(({ name }): [string, string] => [name, manifestOf(name).version]),
      ...tools,
    ]),
    rounds,
    load: [before, load()],
    modules: inspected.map((subject, at) => {
      const measured = loading[at];
      if (!measured) throw new Error(`${subject.module} was not measured.`);
      return { ...subject, loading: measured };
    }),
    packages: measured,
  };
  const page = peersPage(figures);
  writeFileSync(values.out, page);
  writeFileSync(values.out.replace(/\.md$/, ".svg"), peersPicture(figures));
  console.log(page);
} finally {
  rmSync(work, { recursive: true, force: true });
}
