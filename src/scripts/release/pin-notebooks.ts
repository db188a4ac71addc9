import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readManifest, root } from "../root.ts";
import { runCommand } from "../run-command.ts";

/** The notebooks, from the root of the project. */
export const NOTEBOOKS = ["docs/notebooks/tour.ipynb", "docs/notebooks/tables.ipynb"] as const;

/** The edition with which the notebooks compare the present one: what names it keeps its version. */
export const FIRST_EDITION = "1.0.0";

/** What this module needs to know of package.json. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/**
 * A notebook whose `npm:` imports, and whose `npm install`, name the versions that package.json does: of this package, and of what
 * the project installs.
 *
 * @throws Error if it names a package that package.json does not.
 */
export function pinImports(notebook: string, { name, version, devDependencies }: Manifest): string {
  const versions = new Map([...Object.entries(devDependencies), [name, version]]);
  const named = /(?<="npm:|npm install )((?:@[\w.-]+\/)?[\w.-]+)(?:@([^"\\/\s]*))?/g;
  return notebook.replace(named, (whole: string, imported: string, pinned?: string) => {
    if (imported === name && pinned === FIRST_EDITION) return whole;
    const pin = versions.get(imported);
    if (pin === undefined) {
      throw new Error(
        `A notebook imports "${imported}", of which package.json names no version: npm install --save-dev --save-exact ${imported}`,
      );
    }
    return `${imported}@${pin}`;
  });
}

/** Does so in the notebooks of a project. */
export function pinNotebooks(root: string): void {
  const manifest = readManifest(root);
  for (const notebook of NOTEBOOKS) {
    const file = path.join(root, notebook);
    writeFileSync(file, pinImports(readFileSync(file, "utf8"), manifest));
  }
}

if (import.meta.main) {
  await runCommand(() => {
    pinNotebooks(root);
  });
}
