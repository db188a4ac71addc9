import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Application, type TypeDocOptions } from "typedoc";
import type { PluginOptions } from "typedoc-plugin-markdown";
import settings from "../../../typedoc.json" with { type: "json" };

/** How the site's reference differs from that of `npm run docs`, whose settings are in typedoc.json. */
const OPTIONS = {
  entryPoints: settings.entryPoints,
  plugin: [...settings.plugin, "typedoc-plugin-markdown"],
  sort: settings.sort as TypeDocOptions["sort"] & object,
  kindSortOrder: settings.kindSortOrder as TypeDocOptions["kindSortOrder"] & object,
  readme: "none",
  disableSources: true,
  skipErrorChecking: true,
  // `npm run docs` has the say about warnings.
  logLevel: "Error",
  entryFileName: "index",
  hideBreadcrumbs: true,
  hidePageHeader: true,
  useCodeBlocks: true,
  pageTitleTemplates: { module: "{rawName}", member: "{rawName}" },
} satisfies Partial<TypeDocOptions & PluginOptions>;

/** The reference that typedoc makes of the package's entry points: Markdown by the names of its files. */
export async function reference(): Promise<ReadonlyMap<string, string>> {
  const folder = await mkdtemp(path.join(tmpdir(), "reference-"));
  try {
    const options = { ...OPTIONS, outputs: [{ name: "markdown", path: folder }] };
    const application = await Application.bootstrapWithPlugins(options, []);
    const project = await application.convert();
    if (!project) throw new Error("typedoc could not read the package's entry points.");
    await application.generateOutputs(project);
    const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".md")).sort();
    return new Map(
      await Promise.all(files.map(async (file) => [file, await readFile(path.join(folder, file), "utf8")] as const)),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
