import { expect, inject, it } from "vitest";
import { language, pages, printed } from "../docs/pages.ts";
import { Consumer } from "./consumer.ts";

/** A command of this project, rather than of somebody who installed the package. */
const OURS = /\bnpm (?:start|test|run)\b/;

it("should let a newcomer paste the commands and examples of each page, in order, and see what it says", () => {
  for (const { blocks } of pages) {
    const pasted = blocks.filter(({ info, code }) => info === "ts" || (info === "sh" && !OURS.test(code)));
    if (pasted.length === 0) continue;
    const consumer = new Consumer().install("zod");
    for (const [at, block] of pasted.entries()) {
      if (language(block) === "sh") {
        // The tarball stands for what will be on npm under that name and version.
        const commands = block.code.replace(/(npm install .*?)trump-putin-encounters(?:@[\d.]+)?/g, (_, install: string) => install + inject("tarball"));
        const { status, output } = consumer.run("bash", "-ec", commands);
        expect({ place: block.place, status, output }).toEqual({ place: block.place, status: 0, output: expect.stringContaining(printed(block).join("\n")) as unknown });
      } else {
        const { status, output } = consumer.write(`example-${at}.ts`, block.code).run("node", `example-${at}.ts`);
        const expected = printed(block).map((line) => `${line}\n`).join("");
        expect({ place: block.place, status, output }).toEqual({ place: block.place, status: 0, output: expected });
      }
    }
  }
});
