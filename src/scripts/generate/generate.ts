import path from "node:path";
import { readValidData, skippedRules } from "../check.ts";
import { compile } from "./compile.ts";
import { dataFiles, digest } from "./emit-data.ts";
import { emitDictionary } from "./emit-dictionary.ts";
import { emitListing } from "./emit-listing.ts";
import { recordModules } from "./emit-records.ts";
import { readReleaseDates } from "../release/release-dates.ts";
import { replaceAll, type Written } from "./replace-all.ts";
import { readManifest, root } from "../root.ts";
import { tableFiles } from "../tables/table-files.ts";
import { runCommand } from "../run-command.ts";

await runCommand(() => {
  const project = readValidData(root);
  const dataset = compile(project);
  const manifest = readManifest();
  const { version } = manifest;
  const released = readReleaseDates(root)[version] ?? null;

  replaceAll(
    new Map<string, Written>([
      [path.join(root, "src/records"), recordModules(dataset, version, released)],
      // All of dist/: what was built from the old data goes.
      [
        path.join(root, "dist"),
        new Map([
          ...Array.from(dataFiles(dataset), ([name, text]) => [`data/${name}`, text] as const),
          ...Array.from(
            tableFiles(dataset, { ...manifest, digest: digest(dataset), released }),
            ([name, held]) => [`data/tables/${name}`, held] as const,
          ),
        ]),
      ],
      [path.join(root, "docs/data-dictionary.md"), emitDictionary(dataset)],
      [path.join(root, "docs/encounters-and-calls.md"), emitListing(dataset)],
    ]),
  );

  const { encounters, calls, quotes, actors, sources } = dataset;
  console.log(
    `Valid: ${encounters.length} encounters, ${calls.length} calls, ${quotes.length} quotes, ${actors.length} actors, ${sources.length} sources; digest ${digest(dataset)}.`,
  );
  const skipped = skippedRules(project.texts);
  if (skipped.length) console.log(`Skipped, as SOURCE_TEXTS is not set: ${skipped.join(", ")}.`);
});
