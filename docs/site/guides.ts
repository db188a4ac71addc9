import path from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import "./guides/guides.ts";
import { linkedFiles } from "./guides/links.ts";

/** Copies the files that guides link to, once all guides are rendered, and the pictures that they show. */
export function addGuides(config: UserConfig) {
  config.addPassthroughCopy({ ...linkedFiles(), "docs/*.svg": "guides" });
  config.addWatchTarget(path.join("docs", "*.md"));
}
