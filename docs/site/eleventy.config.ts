import path from "node:path";
import { type UserConfig } from "@11ty/eleventy";
import { fileOf } from "./addresses.ts";
import { addGuides } from "./guides.ts";

/** How Eleventy writes the pages: those of the records from `pages/`, guides and API from Markdown. */
export default function configure(config: UserConfig) {
  config.addTemplateFormats("11ty.ts");
  config.addExtension("11ty.ts", { key: "11ty.js" });
  config.addGlobalData("layout", "frame.11ty.ts");
  addGuides(config);
  config.addTransform("tight", (content, file) => (file.endsWith(".html") ? tight(content) : content));

  // Every address within the site becomes relative, so that it works in any folder of any host, and from a disk.
  config.htmlTransformer.addUrlTransform("html", function (address) {
    return address.startsWith("/") ? relativeTo(fileOf(this.page.url), address) : address;
  });
}

function relativeTo(page: string, address: string): string {
  const [, file = "", rest = ""] = /^([^?#]*)(.*)$/.exec(address) ?? [];
  if (fileOf(file) === page && rest.startsWith("#")) return rest;
  return path.posix.relative(path.posix.dirname(page), fileOf(file)) + rest;
}

/** Without the indentation that serves whoever reads a template; what is preformatted stays as it is. */
function tight(page: string): string {
  return page
    .split(/(<pre[\s\S]*?<\/pre>)/)
    .map((part) => (part.startsWith("<pre") ? part : part.replace(/\s+/g, " ")))
    .join("");
}
