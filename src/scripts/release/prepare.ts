// `npm run release:prepare`: makes the next version of the pending changesets, with all that depends on it.
import { execFileSync } from "node:child_process";
import { compile } from "../generate/compile.ts";
import { readValidData } from "../check.ts";
import { root } from "../root.ts";
import { runCommand } from "../run-command.ts";
import { addNotes } from "./add-notes.ts";
import { checkVersion } from "./check-version.ts";
import { keepEdition } from "./keep-edition.ts";
import { pinNotebooks } from "./pin-notebooks.ts";
import { recordRelease } from "./record-release.ts";

function run(command: string, ...parameters: string[]): void {
  execFileSync(command, parameters, { cwd: root, stdio: "inherit" });
}

await runCommand(async () => {
  console.log(await checkVersion(root, compile(readValidData(root))));
  run("npx", "changeset", "version");
  // The lockfile names the version too.
  run("npm", "install", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund");
  recordRelease(root, new Date().toISOString().slice(0, 10));
  run("npm", "run", "--silent", "build");
  console.log(`Kept ${keepEdition(root)}.`);
  console.log(addNotes(root));
  pinNotebooks(root);
  run("npm", "run", "--silent", "sizes");
});
