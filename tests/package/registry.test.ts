import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../project.ts";
import { answers } from "./app.ts";
import { Consumer } from "./consumer.ts";
import { describeWith, fromPackage } from "./needs.ts";
import { copyProject } from "./project-copy.ts";
import { startRegistry, type Registry } from "./registry.ts";
import { mustRun } from "./run.ts";

const name = "trump-putin-encounters";
const [version, digest] = answers.edition;
const deno = fromPackage("deno");
const bun = fromPackage("bun");

describe("published by changesets to a registry", () => {
  const copy = mkdtempSync(path.join(tmpdir(), "project-"));
  let registry: Registry;
  let log: string;

  beforeAll(async () => {
    registry = await startRegistry();
    await copyProject(copy);
    log = await mustRun(copy, registry.environment, "npm", "exec", "--", "changeset", "publish");
    await registry.publish(path.join(root, "node_modules", "zod"));
  });

  afterAll(async () => {
    rmSync(copy, { recursive: true, force: true });
    await registry.stop();
  });

  /** The digest of the dataset in a consumer's folder, by a program that knows nothing of the package. */
  async function sha256sum(consumer: Consumer): Promise<string> {
    const printed = await consumer.mustRun("sha256sum", `node_modules/${name}/data/dataset.json`);
    return printed.split(" ", 1).join("");
  }

  const program = (from: string) =>
    `import { edition } from "${from}";\nconsole.log(edition.version, edition.digest);\n`;
  const printed = `${String(version)} ${String(digest)}\n`;

  it("should be published, and tagged with its version", async () => {
    expect(log).toContain(`${name}@${String(version)}`);
    expect(await mustRun(copy, {}, "git", "tag")).toBe(`v${String(version)}\n`);
  });

  describe("installed by npm", () => {
    const consumer = new Consumer().write("app.js", program(name)).write(
      "schema.js",
      `import dataset from "${name}/data/dataset.json" with { type: "json" };
import { parseDataset } from "${name}/schema";
console.log(parseDataset(dataset).encounters.length);
`,
    );

    beforeAll(async () => {
      consumer.environment = registry.environment;
      await consumer.mustRun("npm", "install", "--no-audit", "--no-fund", `${name}@${String(version)}`, "zod");
    });

    it("should hold the data that its digest names", async () => {
      expect(await consumer.mustRun("node", "app.js")).toBe(printed);
      expect(await sha256sum(consumer)).toBe(digest);
    });

    it("should check them with the zod that was installed beside it", async () => {
      expect(await consumer.mustRun("node", "schema.js")).toBe(`${answers.dataset.encounters.length}\n`);
    });
  });

  describeWith(deno, "imported by Deno from npm:", () => {
    const consumer = new Consumer().write("app.js", program(`npm:${name}@${String(version)}`));

    it("should hold the data that its digest names", async () => {
      consumer.environment = registry.environment;
      expect(
        await consumer.mustRun(deno.program, "run", "--minimum-dependency-age=0", "--node-modules-dir=auto", "app.js"),
      ).toBe(printed);
      expect(await sha256sum(consumer)).toBe(digest);
    });
  });

  describeWith(bun, "installed by Bun", () => {
    const consumer = new Consumer().write("app.js", program(name));

    it("should hold the data that its digest names", async () => {
      consumer.environment = registry.environment;
      await consumer.mustRun(bun.program, "add", `${name}@${String(version)}`);
      expect(await consumer.mustRun(bun.program, "app.js")).toBe(printed);
      expect(await sha256sum(consumer)).toBe(digest);
    });
  });
});
