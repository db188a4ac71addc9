import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { publishedManifest } from "../../../src/scripts/published-manifest.ts";
import { root } from "../../project.ts";
import { projectOf } from "./released.ts";

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly permissions?: object; readonly steps: readonly Step[] }>>;
}

const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as Record<string, unknown>;
const workflow = parse(readFileSync(path.join(root, ".github/workflows/release.yml"), "utf8")) as Workflow;
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

/** The most that GitHub takes as the body of a release. */
const GITHUB_BODY = 125_000;

/** About two screens. */
const READABLE = 8_000;

/** What changesets/action sends as the body of a version's release: the part of CHANGELOG.md below the version's heading. */
function bodyOf(changelog: string, version: string): string {
  const [, ...entries] = changelog.split(/^## /m);
  const entry = entries.find((text) => text.split("\n", 1)[0] === version);
  if (entry === undefined) throw new Error(`There is no entry for ${version}.`);
  return entry.slice(entry.indexOf("\n")).trim();
}

describe("every workflow", () => {
  it.each(globSync(".github/workflows/*.yml", { cwd: root }))("should name each action in %s by its commit", (file) => {
    const used = Array.from(
      readFileSync(path.join(root, file), "utf8").matchAll(/uses: (.+)$/gm),
      ([, action]) => action,
    );
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });
});

describe("the release workflow", () => {
  it("should run scripts that package.json has", () => {
    const commands = steps.flatMap((step) => [step.run, step.with?.["version"], step.with?.["publish"]]);
    const scripts = commands.flatMap((command) => [...(command ?? "").matchAll(/npm run ([\w:]+)/g)]);
    expect(scripts.length).toBeGreaterThan(1);
    for (const [, script = ""] of scripts) expect(manifest["scripts"]).toHaveProperty([script]);
  });

  it("should name the repository in the published manifest, as npm asks of a provenance", () => {
    const folder = projectOf({ "package.json": JSON.stringify(manifest) });
    const command = steps.find(({ name }) => name === "Name the repository")?.run ?? "exit 1";
    execFileSync("bash", ["-ec", command], {
      cwd: folder,
      env: { ...process.env, GITHUB_REPOSITORY: "ada/encounters" },
    });
    const named = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as Record<string, unknown>;
    expect(publishedManifest(named)["repository"]).toEqual({
      type: "git",
      url: "git+https://github.com/ada/encounters.git",
    });
  });

  it("should publish dist/, where the package is", () => {
    expect(manifest["publishConfig"]).toMatchObject({ directory: "dist" });
  });

  it("should ask for no permission that a job does not state", () => {
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeDefined();
    expect(workflow).toMatchObject({ permissions: {} });
  });
});

describe("what the workflow sends to GitHub as the body of a release", () => {
  const changelog = readFileSync(path.join(root, "CHANGELOG.md"), "utf8");
  const versions = Array.from(changelog.matchAll(/^## (\S+)$/gm), ([, version = ""]) => version);

  it("should be found for the version of package.json", () => {
    expect(versions).toContain(manifest["version"]);
  });

  it.each(versions)("should for %s be short enough to be sent, and to be read", (version) => {
    const { length } = bodyOf(changelog, version);
    expect(length).toBeLessThan(GITHUB_BODY);
    expect(length).toBeLessThan(READABLE);
  });
});
