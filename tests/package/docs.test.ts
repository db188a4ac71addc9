import { describe, expect, inject, it } from "vitest";
import { type Block, language, pages, printed } from "../docs/pages.ts";
import { Consumer } from "./consumer.ts";

/** A command of this project, rather than of somebody who installed the package. */
const OWN_COMMANDS = /\bnpm (?:start|test|run)\b/;

/** The file of that name which a block of JavaScript shows, for commands to run. */
function fileOf({ info }: Block): string | undefined {
  return /^js (\S+\.mjs)$/.exec(info)?.[1];
}

const walked = pages
  .map((page) => ({
    ...page,
    pasted: page.blocks.filter(
      (block) => block.info === "ts" || fileOf(block) || (block.info === "sh" && !OWN_COMMANDS.test(block.code)),
    ),
  }))
  .filter(({ pasted }) => pasted.length > 0);

describe.each(walked)("a newcomer who pastes what $file shows, in order,", ({ pasted }) => {
  const consumer = new Consumer();

  it("should see what it says", async () => {
    await consumer.install("zod");
    for (const [at, block] of pasted.entries()) {
      const file = fileOf(block);
      if (file) consumer.write(file, block.code);
      else if (language(block) === "sh") {
        // The tarball stands for what will be on npm under that name and version.
        const commands = block.code.replace(
          /(npm install .*?)trump-putin-encounters(?:@[\d.]+)?/g,
          (_, install: string) => install + inject("tarball"),
        );
        const { status, output } = await consumer.run("bash", "-ec", commands);
        expect({ place: block.place, status, output }).toEqual({
          place: block.place,
          status: 0,
          output: expect.stringContaining(printed(block).join("\n")) as unknown,
        });
      } else {
        // A node that reads TypeScript; which versions of it run the package, other tests show.
        const { status, output } = await consumer
          .write(`example-${at}.ts`, block.code)
          .run(process.execPath, `example-${at}.ts`);
        const expected = printed(block)
          .map((line) => `${line}\n`)
          .join("");
        expect({ place: block.place, status, output }).toEqual({ place: block.place, status: 0, output: expected });
      }
    }
  });
});
