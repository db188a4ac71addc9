import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readValidProject, skippedRules } from "./check.ts";
import { compile } from "./compile.ts";
import { dataFiles, digest } from "./emit-data.ts";
import { recordModules } from "./emit-records.ts";
import { readReleaseDates } from "./release-dates.ts";
import { runCommand } from "./run-command.ts";

const root = path.resolve(import.meta.dirname, "../..");

runCommand(() => {
  const project = readValidProject(root);
  const dataset = compile(project);
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };

  replaceFolder(path.join(root, "src/records"), recordModules(dataset, version, readReleaseDates(root)[version]));
  rmSync(path.join(root, "dist"), { recursive: true, force: true });
  replaceFolder(path.join(root, "dist/data"), dataFiles(dataset));

  const { encounters, quotes, actors, sources } = dataset;
  console.log(`Valid: ${encounters.length} encounters, ${quotes.length} quotes, ${actors.length} actors, ${sources.length} sources; digest ${digest(dataset)}.`);
  const skipped = skippedRules(project.texts);
  if (skipped.length) console.log(`Skipped, as SOURCE_TEXTS is not set: ${skipped.join(", ")}.`);
});

/** Writes files into a folder of their own, which takes the place of the old one only when all are there. */
function replaceFolder(folder: string, files: ReadonlyMap<string, string>): void {
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  for (const [name, text] of files) {
    const file = path.join(fresh, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
}
