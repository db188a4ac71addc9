import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkVersion } from "../../../src/scripts/release/check-version.ts";
import { changeJson, copyToRun, member, runIn } from "../copy-of-project.ts";
import {
  dinner,
  type Edition,
  edition,
  paris,
  singleChanges,
  trump,
  wholeEdition,
} from "../../edition/changed-editions.ts";
import { changeset, type Files, name, projectOf } from "./released.ts";

const sizes = ["none", "patch", "minor", "major"];

/** What the check says of the built edition in which something was changed, as it was released in 1.0.0 until then. */
function check(change: (copy: Edition) => void, files: Files = {}): Promise<string> {
  const newer = edition();
  change(newer);
  const root = projectOf({
    "package.json": JSON.stringify({ name, version: "1.0.0" }),
    ".changeset/README.md": "# Changesets",
    "data/releases/1.0.0.json": JSON.stringify(edition()),
    ...files,
  });
  return checkVersion(root, newer);
}

describe("the version that the data ask for", () => {
  it.each(singleChanges)(
    "should be refused without a changeset after %s, naming the place",
    async (_, bump, where, change) => {
      const [kind = "", id = "", ...rest] = where.split("/");
      const place =
        kind === "coverage"
          ? `coverage /${[id, ...rest].join("/")}`
          : [kind, id, rest.length ? `/${rest.join("/")}` : ""].filter(Boolean).join(" ");
      await expect(check(change)).rejects.toThrow(
        `The data changed since 1.0.0 and ask for a ${bump} version, but no changeset is pending.\n`,
      );
      await expect(check(change)).rejects.toThrow(`\n  ${bump}  ${place}: `);
      await expect(check(change)).rejects.toThrow(`npx changeset add --${bump} ${name} --message`);
    },
  );

  it.each(singleChanges.flatMap(([what, bump, , change]) => sizes.map((given) => ({ what, bump, given, change }))))(
    "should be weighed after $what, which is $bump, against a changeset that gives $given",
    async ({ bump, given, change }) => {
      const said = check(change, { ".changeset/short-name.md": changeset(given) });
      if (sizes.indexOf(given) < sizes.indexOf(bump))
        await expect(said).rejects.toThrow(`the largest pending changeset is ${given}: .changeset/short-name.md`);
      else
        expect(await said).toBe(
          `The data changed since 1.0.0 and ask for a ${bump} version; the pending changesets give a ${given} one.`,
        );
    },
  );

  it("should name what forces it only, the largest first, and how to let the changeset begin", async () => {
    const said = check(
      (copy) => {
        copy.actors.push({ ...trump(copy), id: "ada" });
        paris(copy)["title"] = "Paris";
        copy.quotes = copy.quotes.slice(1);
      },
      { ".changeset/short-name.md": changeset("patch") },
    );
    const removed = edition().quotes[0]?.["id"];
    await expect(said).rejects
      .toThrow(`The data changed since 1.0.0 and ask for a major version, but the largest pending changeset is patch: .changeset/short-name.md.

  major  quotes ${String(removed)}: removed
  minor  actors ada: added

Say what changed, for those who use the data:

  npx changeset add --major ${name} --message "…"

or let .changeset/short-name.md begin with

  ---
  "${name}": major
  ---`);
  });

  it("should be major where queries no longer know a name, and say how to keep it", async () => {
    const respelt = (copy: Edition) => {
      for (const { location } of copy.encounters as unknown as { location: { region: string } }[])
        if (location.region === "Uusimaa") location.region = "Nyland";
    };
    await expect(check(respelt, { ".changeset/short-name.md": changeset("patch") })).rejects.toThrow(
      '\n  major  location "Uusimaa": queries no longer know the name; keep it in "aliases"\n',
    );
  });

  it("should name new names where nothing else asks for the version", async () => {
    const respelt = (copy: Edition) => Object.assign(paris(copy)["location"] as object, { city: "Lutetia" });
    await expect(check(respelt, { ".changeset/short-name.md": changeset("patch") })).rejects.toThrow(
      '\n  minor  location "Lutetia": a new name\n',
    );
  });

  it("should be met by the largest of several changesets, and by none for another package", async () => {
    const correct = (copy: Edition) => (dinner(copy)["startTime"] = "20:00");
    expect(
      await check(correct, { ".changeset/a.md": changeset("patch"), ".changeset/b.md": changeset("minor") }),
    ).toContain("give a minor one");
    await expect(check(correct, { ".changeset/a.md": changeset("major", "another-package") })).rejects.toThrow(
      "no changeset is pending",
    );
  });

  it("should be left to its maker where the data are the same, whatever is pending", async () => {
    const nothing = () => undefined;
    expect(await check(nothing)).toBe("The data are those of 1.0.0.");
    expect(await check(nothing, { ".changeset/a.md": changeset("patch") })).toBe("The data are those of 1.0.0.");
  });

  it("should be compared with the last edition, not with an earlier one", async () => {
    const corrected = edition();
    paris(corrected)["title"] = "Paris";
    expect(
      await check((copy) => (paris(copy)["title"] = "Paris"), {
        "data/releases/1.0.1.json": JSON.stringify(corrected),
      }),
    ).toBe("The data are those of 1.0.1.");
  });

  it("should be free before the first release, and say so", async () => {
    expect(await checkVersion(projectOf({ "package.json": JSON.stringify({ name }) }), edition())).toMatch(
      /^No edition was released yet/,
    );
  });

  it("should not be guessed from a changeset that cannot be read", async () => {
    await expect(
      check((copy) => (paris(copy)["title"] = "Paris"), { ".changeset/a.md": changeset("huge") }),
    ).rejects.toThrow(/could not parse changeset.*"huge"/s);
  });
});

describe("version:check, as a command", () => {
  /** A copy of this project whose last edition is what is built, and in whose data an actor's role was corrected since. */
  function corrected(): string {
    const folder = copyToRun();
    mkdirSync(path.join(folder, "data/releases"), { recursive: true });
    mkdirSync(path.join(folder, ".changeset"));
    writeFileSync(path.join(folder, "data/releases/999.0.0.json"), JSON.stringify(wholeEdition()));
    changeJson(path.join(folder, "data/actors.json"), (actors) => {
      member(actors, "donald-trump")["role"] = "badger keeper";
    });
    return folder;
  }

  it("should need nothing but the files of the project: no history, no network, no build", () => {
    const folder = corrected();
    writeFileSync(path.join(folder, ".changeset/badger.md"), changeset("patch"));
    expect(runIn(folder, "src/scripts/release/check-version.ts")).toEqual({
      status: 0,
      stdout: "The data changed since 999.0.0 and ask for a patch version; the pending changesets give a patch one.\n",
      stderr: "",
    });
  });

  it("should fail in words where the changeset is missing", () => {
    const { status, stdout, stderr } = runIn(corrected(), "src/scripts/release/check-version.ts");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain("  patch  actors donald-trump /role: ");
    expect(stderr).toContain('became "badger keeper"');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
