import path from "node:path";
import { defineConfig, type Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

const src = path.resolve("src");

/** The entry points that users import; `/schema` is built apart, as it needs zod. */
const ENTRIES = ["index", "encounters", "calls", "quotes", "actors", "sources"];

/** The tables: each is a file of its own, which every entry point that needs it shares. */
const TABLES = ["encounters", "calls", "quotes", "actors", "sources"].map((table) => `records/${table}`);

/** The folders whose modules are all in `core`, the file that the entry points share. */
const CORE = ["citations", "dates", "frozen", "names"];

/**
 * Leaves the modules that are files of their own out of those that import them.
 *
 * Bundlers drop a file that an app does not use. They are less sure to drop its parts: Turbopack keeps some.
 */
function filesOfTheirOwn(files: readonly string[], extension: string): Plugin {
  return {
    name: "files-of-their-own",
    setup(build) {
      build.onResolve({ filter: /^\.\.?\// }, ({ importer, path: imported, kind }) => {
        if (kind === "entry-point") return undefined;
        const module = path.relative(src, path.resolve(path.dirname(importer), imported)).replace(/\.ts$/, "");
        const from = path.relative(src, importer).replace(/\.ts$/, "");
        const file = (name: string) => (CORE.includes(path.dirname(name)) && files.includes("core") ? "core" : name);
        if (!files.includes(file(module)) || file(module) === file(from)) return undefined;
        const here = files.includes(from) ? path.dirname(from) : ".";
        const specifier = path.posix.relative(here, file(module) + extension);
        return { path: specifier.startsWith(".") ? specifier : `./${specifier}`, external: true, sideEffects: false };
      });
    },
  };
}

const shared: Options = {
  target: "es2022",
  platform: "neutral",
  splitting: false,
  // Minifying strips the notes of purity by which bundlers leave out what an app does not use.
  minify: false,
  esbuildOptions(options) {
    // JSON stands in plain string literals: V8 takes half as long again to read the same text as a template literal.
    options.supported = { "template-literal": false };
  },
  // `npm run generate` has emptied dist/ and written dist/data/ there.
  clean: false,
};

function entry(...names: string[]) {
  return Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]));
}

const own = ["core", ...TABLES];
const fine = [...ENTRIES, "whole", ...own];

export default defineConfig([
  // For bundlers and browsers: many files, so that an app carries those that it uses.
  { ...shared, format: "esm", entry: entry(...fine), esbuildPlugins: [filesOfTheirOwn(fine, ".js")] },
  // For Node.js, Deno and Bun, in which each file costs time: all code in one file.
  { ...shared, format: "esm", entry: { node: "src/index.ts" }, esbuildPlugins: [filesOfTheirOwn(own, ".js")] },
  {
    ...shared,
    format: "cjs",
    entry: entry(...ENTRIES, ...own),
    esbuildPlugins: [filesOfTheirOwn(own, ".cjs")],
    // Without its option, the order of a union's members in the types depends on which file is read first.
    dts: { entry: entry(...ENTRIES, "schema"), compilerOptions: { stableTypeOrdering: true } },
  },
  { ...shared, format: ["esm", "cjs"], entry: entry("schema"), minify: true },
]);
