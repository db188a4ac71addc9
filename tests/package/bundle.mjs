// Run by bundlers.test.ts in a folder where the bundlers and the package are installed:
// `node bundle.mjs <bundler> <module> <name or "">` prints the gzipped size of an app that imports a name, or nothing;
// `node bundle.mjs <bundler> <file>` that of an app of one's own.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const [bundler, module, name] = process.argv.slice(2);
const own = name === undefined;
const folder = path.resolve("apps", `${bundler}-${own ? path.parse(module).name : name || "nothing"}`);
const entry = path.join(folder, "app.js");
const out = path.join(folder, "out");

/** Runs a command of a bundler, and shows what it says only where it fails. */
function run(command, ...parameters) {
  execFileSync(path.resolve("node_modules/.bin", command), parameters, { cwd: folder, stdio: "pipe" });
}

/** A plugin of Rollup, where it is installed. */
async function optional(plugin) {
  try {
    return (await import(plugin)).default();
  } catch (error) {
    if (error.code === "ERR_MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}

function webpackLike(compiler) {
  const options = { mode: "production", context: folder, entry, output: { path: out } };
  return new Promise((done, fail) => {
    compiler(options, (error, stats) =>
      error || stats.hasErrors() ? fail(error ?? new Error(stats.toString())) : done(),
    );
  });
}

const bundlers = {
  async esbuild() {
    const { build } = await import("esbuild");
    await build({ entryPoints: [entry], bundle: true, minify: true, format: "esm", outdir: out });
  },
  async webpack() {
    await webpackLike((await import("webpack")).default);
  },
  async rspack() {
    await webpackLike((await import("@rspack/core")).rspack);
  },
  async rollup() {
    const { rollup } = await import("rollup");
    const { nodeResolve } = await import("@rollup/plugin-node-resolve");
    const { minify } = await import("terser");
    const more = [await optional("@rollup/plugin-commonjs"), await optional("@rollup/plugin-json")];
    const bundle = await rollup({ input: entry, plugins: [nodeResolve({ browser: true }), ...more] });
    const { output } = await bundle.generate({ format: "es" });
    writeFileSync(path.join(out, "app.js"), (await minify(output[0].code, { module: true })).code);
  },
  async vite() {
    const { build } = await import("vite");
    await build({ root: folder, logLevel: "silent", build: { outDir: "out", modulePreload: false } });
  },
  parcel() {
    run("parcel", "build", "index.html", "--dist-dir", "out", "--no-cache", "--no-source-maps");
  },
  bun() {
    run("bun", "build", "app.js", "--minify", "--outdir", "out", "--target", "browser");
  },
  deno() {
    run("deno", "bundle", "--minify", "--platform", "browser", "-o", "out/app.js", "app.js");
  },
  next() {
    const page = `"use client";
${name ? `import { ${name} as used } from "${module}";` : "const used = 0;"}
export default function Page() {
  return <p onClick={() => console.log(typeof used === "function" ? used("a") : used)}>page</p>;
}
`;
    write("app/page.jsx", page);
    write("app/layout.jsx", "export default ({ children }) => <html><body>{children}</body></html>;\n");
    write(
      "next.config.mjs",
      `export default { output: "export", turbopack: { root: ${JSON.stringify(process.cwd())} } };\n`,
    );
    run("next", "build");
  },
  async metro() {
    const { default: metro } = await import("metro");
    const config = await metro.loadConfig(
      { cwd: folder, "max-workers": 1 },
      {
        projectRoot: process.cwd(),
        resolver: { useWatchman: false },
        reporter: { update() {} },
        transformer: {
          getTransformOptions: () => ({ transform: { experimentalImportSupport: true, inlineRequires: true } }),
        },
      },
    );
    await metro.runBuild(config, { entry, minify: true, dev: false, out: path.join(out, "app.js"), platform: "web" });
  },
};

function write(file, text) {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
write("package.json", '{ "private": true, "type": "module" }');
write("index.html", '<script type="module" src="./app.js"></script>');
write(
  "app.js",
  own
    ? readFileSync(module, "utf8")
    : name
      ? `import { ${name} as used } from "${module}";\nglobalThis.used = typeof used === "function" ? () => used : used;\n`
      : "globalThis.used = 0;\n",
);
await bundlers[bundler]();

const scripts = readdirSync(out, { recursive: true, withFileTypes: true }).filter(
  (file) => file.isFile() && /\.m?js$/.test(file.name),
);
const sizes = scripts.map((file) => gzipSync(readFileSync(path.join(file.parentPath, file.name)), { level: 9 }).length);
// Some bundlers keep workers alive.
process.stdout.write(`${sizes.reduce((sum, size) => sum + size, 0)}\n`, () => process.exit(0));
