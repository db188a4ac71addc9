import * as z from "zod";

/** A version of zod, as its core names it. */
interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

/** The first major version that the schemas run with. */
const OLDEST = 4;

/** Where a zod tells its version, as a package. */
const MANIFEST = "zod/package.json";

/** What of Node.js tells where a package was found; other systems lack it. */
interface Host {
  readonly process: {
    readonly getBuiltinModule: (name: "node:module") => {
      readonly createRequire: (
        from: string,
      ) => ((id: string) => unknown) & { readonly resolve: (id: string) => string };
    };
  };
}

/**
 * Refuses a zod that the schemas cannot use, before one of them fails in words of its own.
 *
 * zod is an optional peer of any version, so that the main entry installs beside whatever an app has.
 *
 * @throws Error with the code `ERR_UNSUPPORTED_ZOD`, which says which zod was found, where, and what to install.
 */
export function requireZod(from: string, version = (z as { core?: { version?: Version } }).core?.version): void {
  if (version && version.major >= OLDEST) return;
  const message =
    `trump-putin-encounters/schema needs zod ${OLDEST} or later; ${found(from, version)}. ` +
    `Run \`npm install zod@${OLDEST}\` in your project. The other entry points need no zod.`;
  throw Object.assign(new Error(message), { code: "ERR_UNSUPPORTED_ZOD" });
}

/** Which zod was found and where, as far as the system tells. */
function found(from: string, version: Version | undefined): string {
  try {
    const require = (globalThis as unknown as Host).process.getBuiltinModule("node:module").createRequire(from);
    const { version: installed } = require(MANIFEST) as { readonly version: string };
    return `it found zod ${installed} in ${require.resolve(MANIFEST).slice(0, -"package.json".length)}`;
  } catch {
    // Bundled, or on a system without node:module.
  }
  return version ? `it found zod ${version.major}.${version.minor}.${version.patch}` : "it found zod 3 or older";
}
