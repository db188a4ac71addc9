import { readFileSync } from "node:fs";
import path from "node:path";
import { FIRST_EDITION } from "../../src/scripts/release/pin-notebooks.ts";
import { root } from "../project.ts";
import type { Consumer } from "./consumer.ts";

/** Writes what stands for the first edition on npm: its data, as they were published, where it had them. Returns the folder. */
export function writeFirstEdition(consumer: Consumer, folder: string): string {
  const manifest = {
    name: "trump-putin-encounters",
    version: FIRST_EDITION,
    exports: { "./data/*": "./dist/data/*" },
  };
  const data = readFileSync(path.join(root, `data/releases/${FIRST_EDITION}.json`), "utf8");
  consumer.write(`${folder}/package.json`, JSON.stringify(manifest)).write(`${folder}/dist/data/dataset.json`, data);
  return consumer.path(folder);
}
