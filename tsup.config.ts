import { defineConfig, type Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

const GATE = "schema-needs-npm-install-zod";

/**
 * Leads every import of zod through one small file, whose name says what to do.
 *
 * Where zod is missing, a run-time or bundler names that file in its error; a static import gives no other chance to help, and
 * a dynamic one would need a top-level await, which neither `require()` nor bundles in CommonJS can load.
 */
const zodByName: Plugin = {
  name: "zod-by-name",
  setup(build) {
    const file = build.initialOptions.format === "cjs" ? `${GATE}.cjs` : `${GATE}.js`;
    build.onResolve({ filter: /^zod$/ }, ({ importer }) => ({
      path: importer.endsWith(`${GATE}.ts`) ? "zod" : `./${file}`,
      external: true,
    }));
  },
};

export default defineConfig({
  entry: {
    index: "src/index.ts",
    schema: "src/schema.ts",
    [GATE]: `src/schema/${GATE}.ts`,
  },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  // Without its option, the order of a union's members in the types depends on which file is read first.
  dts: { entry: ["src/index.ts", "src/schema.ts"], compilerOptions: { stableTypeOrdering: true } },
  sourcemap: true,
  // Chunks shared between the entry points would put the machine's paths into the source maps.
  splitting: false,
  // Minifying strips the notes of purity by which bundlers leave out what an app does not use.
  minify: false,
  // Leaves zod to that plugin, which tsup would otherwise not ask about a peer dependency.
  noExternal: ["zod"],
  esbuildPlugins: [zodByName],
  // `npm run generate` has emptied dist/ and written dist/data/ there.
  clean: false,
});
