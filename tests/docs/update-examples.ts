// `npm run docs:update`: runs every example of the pages and doc comments, and writes what it prints now into its `// prints:` lines.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../project.ts";
import { type Block, commentBlocks, language, pages, printed } from "./pages.ts";
import { run } from "./run.ts";

const PRINTS = /^(\s*(?:\* ?)?\/\/ prints:).*$/;

/** Examples that print something; generated modules are written anew by `npm run generate`. */
const examples = [...pages.flatMap((page) => page.blocks), ...commentBlocks].filter(
  (block) => language(block) === "ts" && printed(block).length > 0 && !block.place.startsWith("src/records/"),
);

let renewed = 0;
// From the last, so that the lines above keep their numbers.
for (const block of examples.reverse()) {
  const lines = await run(block);
  if (lines.join("\n") === printed(block).join("\n")) continue;
  renew(block, lines);
  renewed += 1;
  console.log(`Renewed ${block.place}`);
}
console.log(
  renewed
    ? `Renewed ${renewed} of ${examples.length} examples.`
    : `All ${examples.length} examples print what they say.`,
);

/** Replaces the lines of an example that tell what it prints: each in its place, further ones after the last. */
function renew({ place, code }: Block, now: readonly string[]): void {
  const [file = "", line = "0"] = place.split(":");
  const target = path.join(root, file);
  const text = readFileSync(target, "utf8").split("\n");
  const start = Number(line);
  const end = start + code.split("\n").length - 1;
  const told = text.flatMap((held, at) => (at >= start && at < end && PRINTS.test(held) ? [at] : []));
  const left = [...now];
  for (const at of told) {
    const lead = PRINTS.exec(text[at] ?? "")?.[1] ?? "";
    const lines = at === told.at(-1) ? left.splice(0) : left.splice(0, 1);
    text[at] = lines.map((printedLine) => `${lead} ${printedLine}`.trimEnd()).join("\n");
  }
  writeFileSync(target, text.filter((held, at) => held !== "" || !told.includes(at)).join("\n"));
}
