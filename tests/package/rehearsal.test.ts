import { readChangesets } from "@changesets/read";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { changeJson, type Json, member } from "../scripts/copy-of-project.ts";
import { Consumer } from "./consumer.ts";
import { describeWith, fromPackage } from "./needs.ts";
import { commitAll, copyProject } from "./project-copy.ts";
import { type Registry, startRegistry } from "./registry.ts";
import { mustRun, run } from "./run.ts";

const name = "trump-putin-encounters";

/** What is published of a version. */
interface Published {
  readonly version: string;
  /** The SHA-256 of its dataset.json, as it was built. */
  readonly digest: string;
}

const program = (from: string) => `
import { cancelled, edition, meetings, quotesBy } from "${from}";

console.log(JSON.stringify({
  edition: [edition.version, edition.digest],
  minutes: meetings().map(({ encounter, id, duration }) => [encounter, id, duration?.minutes]),
  cancelled: cancelled().map(({ id }) => id),
  quotes: quotesBy("Putin").map(({ text }) => text),
}));
`;

/** An edition and the next one, published as they would be, from a copy of this project, to a registry that is empty at first. */
describe("a rehearsal of two releases", () => {
  let registry: Registry | undefined;
  let copy: string;
  let first: Published;
  let second: Published;

  beforeAll(async () => {
    registry = await startRegistry();
    copy = mkdtempSync(path.join(inject("consumers"), "project-"));
    await copyProject(copy);
  });

  afterAll(async () => {
    rmSync(copy, { recursive: true, force: true, maxRetries: 3 });
    await registry?.stop();
  });

  const npm = (...parameters: string[]) => mustRun(copy, registry?.environment ?? {}, "npm", ...parameters);
  const read = (file: string) => readFileSync(path.join(copy, file), "utf8");

  /** Makes a version of the pending changesets, if there are any, and publishes what there is then. */
  async function release(): Promise<Published> {
    if ((await readChangesets(copy)).length) {
      await npm("run", "release:prepare");
      await commitAll(copy, "Next version");
    }
    await npm("run", "version:check");
    await npm("run", "release");
    const { version } = JSON.parse(read("package.json")) as { version: string };
    return { version, digest: createHash("sha256").update(read("dist/data/dataset.json")).digest("hex") };
  }

  it("should publish the edition that is due, kept as its version and tagged with it", async () => {
    first = await release();
    expect(first.version).toMatch(/^[1-9]\d*\.\d+\.\d+$/);
    expect(read(`data/releases/${first.version}.json`)).toBe(read("dist/data/dataset.json"));
    expect(read("CITATION.cff")).toContain(`version: "${first.version}"`);
    expect(await mustRun(copy, {}, "git", "tag")).toBe(`v${first.version}\n`);
  });

  /** Somebody who asks for any version that goes with the first, and keeps the lockfile that comes of it. */
  function pinning(tool: {
    title: string;
    need?: string;
    from: string;
    lockfile: string;
    install?: (range: string) => string[];
    run: string[];
    again: string[][];
  }) {
    const consumer = new Consumer();
    const need =
      tool.need === undefined ? { name: "node", program: process.execPath, remedy: "" } : fromPackage(tool.need);
    const command = (parameters: readonly string[]) => {
      const [called = "", ...rest] = parameters;
      return consumer.mustRun(called === tool.need ? need.program : called, ...rest);
    };
    let answers: string;

    const sha256sum = async () =>
      (await consumer.mustRun("sha256sum", `node_modules/${name}/data/dataset.json`)).split(" ", 1)[0];

    return {
      first() {
        describeWith(need, `pinned by ${tool.title}`, () => {
          it("should give its data, and a lockfile", async () => {
            consumer.environment = { ...registry?.environment };
            const range = `^${first.version}`;
            consumer.write("app.js", program(tool.from.replace("RANGE", range)));
            if (tool.install) await command(tool.install(range));
            answers = await command(tool.run);
            expect(JSON.parse(answers)).toMatchObject({ edition: [first.version, first.digest] });
            expect(await sha256sum()).toBe(first.digest);
            expect(existsSync(consumer.path(tool.lockfile))).toBe(true);
          });
        });
      },
      afterwards() {
        describeWith(need, `pinned by ${tool.title}, once the second is published`, () => {
          it("should still give the first one's digest and answers, to a machine that has only the lockfile", async () => {
            rmSync(consumer.path("node_modules"), { recursive: true });
            const caches = Object.fromEntries(
              ["npm_config_cache", "DENO_DIR", "BUN_INSTALL_CACHE_DIR"].map((cache) => [
                cache,
                consumer.path("caches", cache),
              ]),
            );
            consumer.environment = { ...registry?.environment, ...caches };
            const lock = readFileSync(consumer.path(tool.lockfile), "utf8");
            let said = "";
            for (const parameters of tool.again) said = await command(parameters);
            expect(said).toBe(answers);
            expect(await sha256sum()).toBe(first.digest);
            expect(readFileSync(consumer.path(tool.lockfile), "utf8")).toBe(lock);
          });
        });
      },
    };
  }

  const deno = ["deno", "run", "--minimum-dependency-age=0", "--node-modules-dir=auto"];
  const tools = [
    pinning({
      title: "npm",
      from: name,
      lockfile: "package-lock.json",
      install: (range) => ["npm", "install", "--no-audit", "--no-fund", `${name}@${range}`],
      run: ["node", "app.js"],
      again: [
        ["npm", "ci", "--no-audit", "--no-fund"],
        ["node", "app.js"],
      ],
    }),
    pinning({
      title: "Deno",
      need: "deno",
      from: `npm:${name}@RANGE`,
      lockfile: "deno.lock",
      run: [...deno, "app.js"],
      again: [[...deno, "--frozen", "app.js"]],
    }),
    pinning({
      title: "Bun",
      need: "bun",
      from: name,
      lockfile: "bun.lock",
      install: (range) => ["bun", "add", `${name}@${range}`],
      run: ["bun", "app.js"],
      again: [
        ["bun", "install", "--frozen-lockfile"],
        ["bun", "app.js"],
      ],
    }),
  ];

  for (const tool of tools) tool.first();

  it("should refuse a changeset that is smaller than what changed in the data, and say how to make one that is not", async () => {
    changeJson(path.join(copy, "data/encounters/anchorage-2025.json"), ({ meetings }) => {
      const duration = member(meetings, "summit")["duration"] as { minutes: number };
      duration.minutes += 1;
    });
    changeJson(path.join(copy, "data/accounts.json"), (accounts) => {
      const [account] = accounts as unknown as Json[];
      (accounts as unknown as Json[]).push({ ...account, id: "rehearsal", statement: "This was rehearsed." });
    });
    await npm(
      "exec",
      "--",
      "changeset",
      "add",
      "--patch",
      name,
      "--message",
      "Corrects how long the two talked in Anchorage.",
    );
    const { status, output } = await run(copy, registry?.environment ?? {}, "npm", "run", "release:prepare");
    expect({ status, output }).toEqual({
      status: 1,
      output: expect.stringContaining("  minor  accounts rehearsal: added") as unknown,
    });
    expect(output).toContain("ask for a minor version, but the largest pending changeset is patch");
    expect(output).not.toContain("/meetings/summit");

    const [, remedy = ""] = /^ {2}(npx changeset add .*)$/m.exec(output) ?? [];
    await mustRun(copy, {}, "sh", "-c", remedy);
    expect(await npm("run", "version:check")).toContain(
      "ask for a minor version; the pending changesets give a minor one",
    );
  });

  it("should publish the next edition, with every change of its data in the changelog", async () => {
    second = await release();
    const [major, minor] = first.version.split(".");
    expect(second.version).toBe(`${String(major)}.${Number(minor) + 1}.0`);
    expect(second.digest).not.toBe(first.digest);
    expect(await mustRun(copy, {}, "git", "tag")).toBe(`v${first.version}\nv${second.version}\n`);
  });

  for (const tool of tools) tool.afterwards();

  describe("installed together", () => {
    const consumer = new Consumer().write(
      "compare.js",
      `
import { compareEditions, createDataset, edition } from "newer";
import older from "older/data/dataset.json" with { type: "json" };
import newer from "newer/data/dataset.json" with { type: "json" };

const minutes = (data) => createDataset(data).getEncounter("anchorage-2025").meetings.find(({ id }) => id === "summit").duration.minutes;
const { bump, added, removed, changed } = compareEditions(older, newer);
console.log(edition.version, bump, minutes(newer) - minutes(older));
for (const { kind, id } of added) console.log("added", kind, id);
for (const { kind, id } of removed) console.log("removed", kind, id);
for (const { kind, id, path, from, to } of changed) console.log("changed", kind, id, path, to - from);
`,
    );

    beforeAll(() => {
      consumer.environment = { ...registry?.environment };
    });

    it("should tell by comparison what changed from one edition to the other, as the changelog does", async () => {
      await consumer.mustRun(
        "npm",
        "install",
        "--no-audit",
        "--no-fund",
        `older@npm:${name}@${first.version}`,
        `newer@npm:${name}@^${first.version}`,
      );
      expect(await consumer.mustRun("node", "compare.js")).toBe(
        `${second.version} minor 1\nadded accounts rehearsal\nchanged encounters anchorage-2025 /meetings/summit/duration/minutes 1\n`,
      );
      const [, notes = ""] = read("CHANGELOG.md").split(`\n## ${second.version}\n`);
      expect(notes).toContain(`\nSince ${first.version}. Field by field: \`docs/releases/${second.version}.md\``);
      expect(notes).toContain("\n| accounts | 1 | 0 | 0 |\n| encounters | 0 | 0 | 1 |\n");
      expect(notes).toMatch(/\n- `encounters\/anchorage-2025\/meetings\/summit\/duration\/minutes`: `\d+` → `\d+`\n/);
      const page = read(`docs/releases/${second.version}.md`);
      expect(page).toContain('\n- `accounts/rehearsal`: `"This was rehearsed."`\n');
    });
  });
});
