import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/schema.ts"],
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  // Without it, the order of a union's members in the types depends on which file is read first.
  dts: { compilerOptions: { stableTypeOrdering: true } },
  sourcemap: true,
  // Chunks shared between the entry points would put the machine's paths into the source maps.
  splitting: false,
  // Minifying strips the notes of purity by which bundlers leave out what an app does not use.
  minify: false,
  // `npm run generate` has emptied dist/ and written dist/data/ there.
  clean: false,
});
