import path from "node:path";
import { type UserConfig } from "@11ty/eleventy";
import { fileOf } from "./addresses.ts";
import { addGuides } from "./guides.ts";

/** How Eleventy writes the pages: those of the records from `pages/`, guides and API from Markdown. */
export default function configure(config: UserConfig) {
  config.addTemplateFormats("11ty.ts");
  config.addExtension("11ty.ts", { key: "11ty.js" });
  config.addPassthroughCopy({ "docs/site/site.css": "site.css", "docs/site/icon.svg": "icon.svg" });
  config.addGlobalData("layout", "frame.11ty.ts");
  addGuides(config);

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
