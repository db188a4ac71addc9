import { beforeAll, expect, it } from "vitest";
import { answers, app } from "./app.ts";
import { Consumer } from "./consumer.ts";
import { describeWith, fromPackage } from "./needs.ts";

const bun = fromPackage("bun");

describeWith(bun, "on Bun", () => {
  const consumer = new Consumer().write("app.mjs", app.esm).write("app.cjs", app.cjs);

  beforeAll(() => consumer.install());

  it.each(["app.mjs", "app.cjs"])("should answer in %s", async (program) => {
    expect(JSON.parse(await consumer.mustRun(bun.program, program))).toEqual(answers);
  });
});
