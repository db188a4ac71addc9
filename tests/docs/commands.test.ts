import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { root } from "../project.ts";
import { pages } from "./pages.ts";

const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};

it.each(pages)("should name no script that there is not, in $file", ({ file }) => {
  const text = readFileSync(path.join(root, file), "utf8");
  const named = Array.from(
    text.matchAll(/\bnpm (?:run (?:--silent )?([\w:-]+)|(start|test)\b)/g),
    ([, script, short]) => script ?? short ?? "",
  );
  expect(named.filter((script) => !(script in scripts))).toEqual([]);
});

it.each(Object.keys(scripts))("should have %s in the table of commands in CONTRIBUTING.md", (script) => {
  const commands = Array.from(
    readFileSync(path.join(root, "CONTRIBUTING.md"), "utf8").matchAll(/^\| (`npm [^|]*) \|/gm),
    ([, cell = ""]) => cell,
  ).join();
  const command = script === "start" || script === "test" ? `npm ${script}` : `npm run ${script}`;
  expect(commands).toMatch(new RegExp(`\`${command}[ \`]`));
});
