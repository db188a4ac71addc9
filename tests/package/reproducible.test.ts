import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { root } from "../project.ts";

const git = (...parameters: string[]) => execFileSync("git", parameters, { cwd: root, encoding: "utf8" }).trim();

/** A folder that is removed after the test. */
function temporary(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "clone-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });
  return folder;
}

/** A clone of the project, with the package that it built. */
interface Clone {
  readonly folder: string;
  readonly version: string;
  readonly tarball: string;
  /** Runs a command in the clone, and gives what it says. */
  readonly shell: (command: string) => string;
}

/**
 * Clones the commit that is checked out, builds and packs it.
 *
 * The lockfile holds the hash of every package that the build uses, so that they are linked instead of installed once more: links
 * to each file, as a link to the folder would lead back to one and the same path.
 */
function packClone(name: string, commit: string, mask: string, timeZone: string): Clone {
  const folder = path.join(temporary(), name);
  const run = (command: string, cwd: string) =>
    execFileSync("sh", ["-c", `umask ${mask} && ${command}`], {
      cwd,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, TZ: timeZone },
    });
  run(
    `git clone --quiet --no-checkout "file://${root}" "${folder}" && cd "${folder}" && git checkout --quiet ${commit}`,
    root,
  );
  const shell = (command: string) => run(command, folder);
  const modules = path.join(root, "node_modules");
  shell(`cp -al "${modules}" . 2>/dev/null || cp -R "${modules}" .`);
  shell("npm run --silent build && npm pack ./dist --silent --pack-destination ..");
  const manifest = JSON.parse(readFileSync(path.join(folder, "dist/package.json"), "utf8")) as {
    name: string;
    version: string;
  };
  const tarball = path.resolve(folder, `../${manifest.name}-${manifest.version}.tgz`);
  return { folder, version: manifest.version, tarball, shell };
}

it("should give the same tarball, byte for byte, from two clones of one commit, whatever the folder, the time zone and the umask (as long as others may read), and again by `npm run reproduce`", () => {
  const commit = git("rev-parse", "HEAD");
  if (git("status", "--porcelain"))
    console.warn(`Changes that are not committed take no part in this: it packs ${commit.slice(0, 7)}.`);
  const one = packClone("a", commit, "022", "UTC");
  const other = packClone("a-folder/with/a-much-longer-path", commit, "002", "Asia/Tokyo");
  expect(readFileSync(other.tarball).equals(readFileSync(one.tarball))).toBe(true);

  // As if this commit had been released: reproduce installs what the lockfile names, and builds it in a third clone.
  one.shell(`git tag --force v${one.version}`);
  const said = one.shell(`npm run --silent reproduce -- ${one.version} "${other.tarball}"`);
  expect(said).toContain(`from ${commit.slice(0, 12)} in a clean clone`);
  expect(said).toContain("The tarballs are the same, byte for byte.");
});
