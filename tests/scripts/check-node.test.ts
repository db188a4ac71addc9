import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, it } from "vitest";
import { root } from "../project.ts";

const script = path.join(root, "src/scripts/check-node.js");

it("should say nothing where Node.js runs TypeScript", () => {
  const { status, stderr } = spawnSync(process.execPath, [script], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

it("should say what to install where Node.js does not, without a stack trace", () => {
  const { status, stderr } = spawnSync(process.execPath, ["--no-strip-types", script], { encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^The scripts of this project need Node\.js 22\.18 or later; this is v\d+\.\d+\.\d+\. .*`npm run`\.\n$/,
  );
});
