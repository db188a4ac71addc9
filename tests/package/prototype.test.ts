import { beforeAll, describe, expect, it } from "vitest";
import { Consumer } from "./consumer.ts";

const POLLUTE = 'Object.prototype.text = "x"; Object.prototype.object = { text: "y" };\n';
const ASK = `JSON.stringify([main.byLocation("Helsinki").map(({ id }) => id), main.quotesBy("Putin").length > 0,
  Object.isFrozen(main.helsinki2018.location), Object.isFrozen(Object.prototype.object)])`;

describe("a page or program that has polluted Object.prototype", () => {
  const consumer = new Consumer()
    .write("app.mjs", `${POLLUTE}const main = await import("trump-putin-encounters");\nconsole.log(${ASK});`)
    .write("app.cjs", `${POLLUTE}const main = require("trump-putin-encounters");\nconsole.log(${ASK});`);

  beforeAll(() => consumer.install());

  it.each(["app.mjs", "app.cjs"])("should get the right answers in %s, and keep its own objects", async (program) => {
    expect(JSON.parse(await consumer.mustRun("node", program))).toEqual([["helsinki-2018"], true, true, false]);
  });
});
