import { beforeAll, describe, expect, it } from "vitest";
import { answers, app } from "./app.ts";
import { Consumer } from "./consumer.ts";

// The package `node` fetches its program by an install script, which npm runs if it is allowed to.
describe.each(["20", "22", "24", "26"])("on Node %s", (version) => {
  const consumer = new Consumer({ allowScripts: { node: true } }).write("app.mjs", app.esm).write("app.cjs", app.cjs);
  const node = consumer.path("node_modules", "node", "bin", "node");

  beforeAll(() => consumer.install(`node@${version}`));

  it("should be run by the version that it means", async () => {
    expect(await consumer.mustRun(node, "--version")).toMatch(new RegExp(`^v${version}\\.`));
  });

  it.each(["app.mjs", "app.cjs"])("should answer in %s", async (program) => {
    expect(JSON.parse(await consumer.mustRun(node, program))).toEqual(answers);
  });
});
