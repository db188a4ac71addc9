import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readManifest, root } from "../root.ts";
import { runCommand } from "../run-command.ts";

/** The notebook, from the root of the project. */
export const NOTEBOOK = "docs/notebooks/tour.ipynb";

/** What this module needs to know of package.json. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/**
 * A notebook whose `npm:` imports name the versions that package.json does: of this package, and of what the project installs.
 *
 * @throws Error if it imports a package that package.json does not name.
 */
export function pinImports(notebook: string, { name, version, devDependencies }: Manifest): string {
  const versions = new Map([...Object.entries(devDependencies), [name, version]]);
  return notebook.replace(/(?<="npm:)((?:@[\w.-]+\/)?[\w.-]+)(?:@[^"\\/]*)?/g, (_, imported: string) => {
    const pin = versions.get(imported);
    if (pin === undefined) {
      throw new Error(
        `${NOTEBOOK} imports "${imported}", of which package.json names no version: npm install --save-dev --save-exact ${imported}`,
      );
    }
    return `${imported}@${pin}`;
  });
}

/** Does so in the notebook of a project. */
export function pinNotebook(root: string): void {
  const file = path.join(root, NOTEBOOK);
  const manifest = readManifest(root);
  writeFileSync(file, pinImports(readFileSync(file, "utf8"), manifest));
}

if (import.meta.main) {
  await runCommand(() => {
    pinNotebook(root);
  });
}
