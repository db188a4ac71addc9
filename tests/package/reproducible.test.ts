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

/**
 * Clones the commit that is checked out, builds and packs it.
 *
 * The lockfile holds the hash of every package that the build uses, so that they are linked instead of installed once more: links
 * to each file, as a link to the folder would lead back to one and the same path.
 */
function packClone(folder: string, commit: string, mask: string, timeZone: string): Buffer {
  const clone = path.join(temporary(), folder);
  const shell = (command: string, cwd: string) => {
    execFileSync("sh", ["-c", `umask ${mask} && ${command}`], {
      cwd,
      stdio: "pipe",
      env: { ...process.env, TZ: timeZone },
    });
  };
  shell(
    `git clone --quiet --no-checkout "file://${root}" "${clone}" && cd "${clone}" && git checkout --quiet ${commit}`,
    root,
  );
  const modules = path.join(root, "node_modules");
  shell(`cp -al "${modules}" . 2>/dev/null || cp -R "${modules}" .`, clone);
  shell("npm run --silent build && npm pack --silent --pack-destination ..", clone);
  const { name, version } = JSON.parse(readFileSync(path.join(clone, "package.json"), "utf8")) as {
    name: string;
    version: string;
  };
  return readFileSync(path.join(clone, `../${name}-${version}.tgz`));
}

it("should give the same tarball, byte for byte, from two clones of one commit, whatever the folder, the time zone and the umask (as long as others may read)", () => {
  const commit = git("rev-parse", "HEAD");
  if (git("status", "--porcelain"))
    console.warn(`Changes that are not committed take no part in this: it packs ${commit.slice(0, 7)}.`);
  const one = packClone("a", commit, "022", "UTC");
  const other = packClone("a-folder/with/a-much-longer-path", commit, "002", "Asia/Tokyo");
  expect(one.length).toBeGreaterThan(0);
  expect(other.equals(one)).toBe(true);
});
