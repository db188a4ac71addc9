import type { UserConfig } from "@11ty/eleventy";

/** The guides of `docs/` and the reference. */
export async function addGuides(config: UserConfig) {
  await Promise.resolve(config);
}
