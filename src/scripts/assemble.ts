import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isPublished, PICTURE, publishedManifest } from "./published-manifest.ts";
import { datasetJsonSchema } from "../schema/json-schema.ts";
import { jsonTypes } from "./json-types.ts";
import { root } from "./root.ts";
import { runCommand } from "./run-command.ts";

/** What stands beside the code in the published package, by its path from the root. */
const ABOUT = ["README.md", "LICENSE", "THIRD-PARTY-NOTICES.md", "CITATION.cff", "SECURITY.md"];

/**
 * Makes dist/, where the code was built, the folder of the published package: with its manifest, its pages, and the types of
 * what is there. So each file stands where its import path says, also for tools that do not read `exports`.
 */
function assemble(dist: string): void {
  const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as Record<string, unknown>;
  writeFileSync(path.join(dist, "package.json"), `${JSON.stringify(publishedManifest(manifest), null, 2)}\n`);
  for (const page of [...ABOUT, ...readdirSync(path.join(root, "docs")).map((name) => `docs/${name}`)].filter(
    isPublished,
  )) {
    cpSync(path.join(root, page), path.join(dist, page));
  }
  // Registries show the README without the files beside it.
  const readme = readFileSync(path.join(root, "README.md"), "utf8");
  const { name, version } = manifest;
  writeFileSync(
    path.join(dist, "README.md"),
    readme.replace(`](${PICTURE})`, `](https://cdn.jsdelivr.net/npm/${String(name)}@${String(version)}/${PICTURE})`),
  );
  // One copy of the types: those for `import` lead on to those for `require`.
  for (const file of readdirSync(dist).filter((name) => /^[a-z]+\.d\.cts$/.test(name))) {
    writeFileSync(
      path.join(dist, file.replace(".cts", ".ts")),
      `export * from "./${file.replace(".d.cts", ".cjs")}";\n`,
    );
  }
  const schema = datasetJsonSchema();
  const data = path.join(dist, "data");
  for (const file of readdirSync(data, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".json"),
  )) {
    writeFileSync(path.join(data, `${file}.d.cts`), jsonTypes(file, schema));
  }
}

await runCommand(() => {
  assemble(path.join(root, "dist"));
});
