import { readFileSync } from "node:fs";
import path from "node:path";
import { defineConfig, type Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

const src = path.resolve("src");

/** The entry points that users import; `/schema` is built apart, as it needs zod. */
const ENTRIES = ["index", "encounters", "calls", "quotes", "actors", "sources", "tables", "notebook"];

/** The large tables: each is a file of its own, which every entry point that needs it shares. */
const TABLES = ["encounters", "calls", "quotes", "actors", "sources"].map((table) => `records/${table}`);

/** The modules that the entry points share in one file: those that src/core.ts exports. */
const CORE = Array.from(readFileSync("src/core.ts", "utf8").matchAll(/from "\.\/(.+)\.ts"/g), ([, module]) => module);

/** What reads several tables: a file each, as Parcel would else keep the tables of all. */
const WHOLE = [
  "records/accounts",
  "records/claimed-contacts",
  "records/edition",
  "records/proposals",
  "records/redirects",
  "queries/disputed",
  "queries/get-claimed-contact",
  "queries/get-proposal",
  "queries/reported-only-by",
  "queries/speakers-of",
  "queries/where-cited",
  "edition/cite",
  "edition/compare-editions",
  "edition/create-dataset",
];

/**
 * Leaves the modules that are files of their own out of those that import them.
 *
 * Bundlers drop a file that an app does not use. They are less sure to drop its parts: Turbopack keeps some.
 */
function filesOfTheirOwn(modules: readonly string[], extension: string): Plugin {
  return {
    name: "files-of-their-own",
    setup(build) {
      build.onResolve({ filter: /^\.\.?\// }, ({ importer, kind, path: imported }) => {
        if (kind === "entry-point") return undefined;
        const from = fileOf(importer);
        const file = fileOf(path.resolve(path.dirname(importer), imported));
        if (!modules.includes(file) || file === from) return undefined;
        // What is no file of its own ends up in a file at the top.
        const specifier = path.posix.relative(modules.includes(from) ? path.dirname(output(from)) : ".", output(file));
        return {
          path: `${specifier.startsWith(".") ? "" : "./"}${specifier}${extension}`,
          external: true,
          sideEffects: false,
        };
      });
    },
  };
}

/** The module of src/ whose file a module is in. */
function fileOf(module: string): string {
  const name = path.relative(src, module).replace(/\.ts$/, "");
  return CORE.includes(name) ? "core" : name;
}

/** Where the file of a module stands in dist/: tables in records/, all else at the top. */
function output(module: string): string {
  return module.startsWith("records/") ? module : path.basename(module);
}

function entry(...modules: string[]) {
  return Object.fromEntries(modules.map((module) => [output(module), `src/${module}.ts`]));
}

/**
 * Shortens esbuild's helpers for CommonJS: the object that has the getters is itself what is exported.
 *
 * Its loop over names must also pass over what a page has put on `Object.prototype`, which is no export.
 */
const ownExports: NonNullable<Options["plugins"]>[number] = {
  name: "own-exports",
  renderChunk(code) {
    return {
      code: code
        .replace("for (var name in all)", "for (var name of Object.keys(all))")
        .replace(/(var __toCommonJS = \(mod\) => )__copyProps\((__defProp\()\{\}(, .*)\), mod\);/, "$1$2mod$3);")
        .replace(
          /var __(?:toESM|reExport) /.test(code)
            ? ""
            : /var __(?:getOwnProp\w+|hasOwnProp) = .*;\n|var __copyProps = [^]*?\n\};\n/g,
          "",
        ),
    };
  },
};

/** JSON stands in plain string literals: V8 takes half as long again to read the same text as a template literal. */
function plainStrings(options: Parameters<NonNullable<Options["esbuildOptions"]>>[0]): void {
  options.supported = { "template-literal": false };
}

const shared: Options = {
  target: "es2022",
  platform: "neutral",
  splitting: false,
  // Shorter, and as easy to leave out for bundlers: esbuild's own minifier strips the notes of purity, and so would compressing.
  minify: "terser",
  terserOptions: {
    compress: false,
    keep_classnames: true,
    // Node.js prints the line of an error that nobody catches: none is longer than it must be.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- terser's enum has no values at run time
    format: { ascii_only: true, max_line_len: 240, preserve_annotations: true, quote_style: 3 },
  },
  esbuildOptions: plainStrings,
  // `npm run generate` has emptied dist/ and written dist/data/ there.
  clean: false,
};

/**
 * For files that are used whole: no bundler leaves parts of CommonJS out, and `/schema` needs all that it has.
 *
 * New for each build: terser notes in the object whether it compresses a module.
 */
const compressed = (): Options["terserOptions"] => ({ ...shared.terserOptions, compress: { passes: 2 } });

const common = ["core", ...TABLES];
/** The small tables: `/tables` shares them with the main entry point. */
const small = ["accounts", "claimed-contacts", "proposals", "redirects"].map((table) => `records/${table}`);
const fine = [...ENTRIES, "whole", ...WHOLE, ...common];
const tables = fine.filter((module) => module.startsWith("records/"));
const code = fine.filter((module) => !tables.includes(module));

export default defineConfig([
  // For bundlers and browsers: many files, so that an app carries those that it uses.
  ...[tables, code].map((modules): Options => ({
    ...shared,
    format: "esm",
    entry: entry(...modules),
    esbuildPlugins: [filesOfTheirOwn(fine, ".js")],
    esbuildOptions: modules === tables ? plainStrings : undefined,
  })),
  // For Node.js, Deno and Bun, in which each file costs time: all code in one file.
  { ...shared, format: "esm", entry: { node: "src/index.ts" }, esbuildPlugins: [filesOfTheirOwn(common, ".js")] },
  {
    ...shared,
    format: "cjs",
    terserOptions: compressed(),
    entry: entry(...ENTRIES, ...common, ...small),
    esbuildPlugins: [filesOfTheirOwn([...ENTRIES, ...common, ...small], ".cjs")],
    plugins: [ownExports],
    // Without its option, the order of a union's members in the types depends on which file is read first.
    dts: { entry: entry(...ENTRIES, "schema"), compilerOptions: { stableTypeOrdering: true } },
  },
  ...(["esm", "cjs"] as const).map((format): Options => ({
    ...shared,
    format,
    entry: entry("schema"),
    terserOptions: compressed(),
    plugins: [ownExports],
    esbuildPlugins: [filesOfTheirOwn(["core"], format === "esm" ? ".js" : ".cjs")],
    esbuildOptions(options) {
      plainStrings(options);
      // Its parser is all that is used; the library does not say that the rest may be dropped.
      options.alias = { edtf: path.resolve("node_modules/edtf/src/parser.js") };
    },
  })),
]);
