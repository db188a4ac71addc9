import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { follow, type Step } from "../docs/guide.ts";
import { commitAll, copyProject } from "./project-copy.ts";
import { mustRun } from "./run.ts";

/** Other names than the guide's own: its test, which is one of those that are run, adds these to the same data. */
const renamed = (text: string) =>
  text
    .replaceAll("2099", "2098")
    .replaceAll("ada-example", "ada-sample")
    .replaceAll("Ada Example", "Ada Sample")
    .replaceAll("The Example Gazette", "The Sample Gazette");

describe("a contributor who follows docs/add-an-encounter.md to the letter", () => {
  let copy: string;
  let steps: readonly Step[];

  beforeAll(async () => {
    copy = mkdtempSync(path.join(inject("consumers"), "contributor-"));
    await copyProject(copy);
    // The text that `cite` reads is not part of the project.
    steps = follow(copy, (commands) => commands.includes("npm run cite"), renamed);
  }, 1_200_000);

  afterAll(() => {
    rmSync(copy, { recursive: true, force: true, maxRetries: 3 });
  });

  const step = (command: string) => steps.find(({ code }) => code.includes(command));

  it("should see what the guide shows", () => {
    for (const { place, said, shown } of steps)
      for (const text of shown) expect(said, `what follows ${place}`).toContain(text);
  });

  it("should have added an encounter, a call, quotes in a new and in an old file, an actor and a source", () => {
    const added = ["encounters/reykjavik-2098", "calls/call-2098-03-15", "quotes/reykjavik-2098"];
    for (const file of added) expect(readFileSync(path.join(copy, `data/${file}.json`), "utf8")).toContain("2098");
    for (const file of ["quotes/osaka-2019", "actors", "sources"])
      expect(readFileSync(path.join(copy, `data/${file}.json`), "utf8")).toContain("example-gazette-2098-04-02");
    expect(readdirSync(path.join(copy, ".changeset")).length).toBeGreaterThan(2);
  });

  it("should have the examples renewed that tell totals", () => {
    expect(step("npm run docs:update")).toMatchObject({
      status: 0,
      said: expect.stringContaining("Renewed") as unknown,
    });
  });

  it("should have a green `npm test`", () => {
    const tested = step("npm test");
    expect(tested?.status, tested?.said).toBe(0);
    expect(tested?.said).toMatch(/Tests +\d+ passed/);
  });

  it("should have nothing left to renew once all is committed", async () => {
    await commitAll(copy, "Reykjavík");
    await mustRun(copy, {}, "npm", "run", "docs:update");
    expect(await mustRun(copy, {}, "git", "status", "--porcelain")).toBe("");
  });
});
