import type * as main from "../src/index.ts";

/** The exports that 1.x called otherwise: the old names stay, deprecated. */
export const renamed = {
  accounts: "background",
  bySource: "whereCited",
  findLocation: "findLocationName",
  isLocation: "isLocationName",
} as const satisfies Partial<Record<keyof typeof main, keyof typeof main>>;
