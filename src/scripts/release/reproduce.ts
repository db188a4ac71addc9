// `npm run reproduce -- 2.0.0`: builds a released version once more, from a clean clone of its tag, and compares the package with the
// one that was published. `npm run reproduce -- 2.0.0 <tarball>` compares with a tarball that is at hand.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readManifest, root } from "../root.ts";
import { runCommand } from "../run-command.ts";

/** How two packages compare. */
export interface Comparison {
  /** Whether the tarballs are the same, byte for byte. */
  readonly isSameTarball: boolean;
  /** The files that differ, or that only one of them has. */
  readonly differing: readonly string[];
}

/** Compares two tarballs, and where they differ the folders of what they hold. */
export function comparePackages(
  published: { readonly tarball: Buffer; readonly folder: string },
  built: { readonly tarball: Buffer; readonly folder: string },
): Comparison {
  const files = new Set([published.folder, built.folder].flatMap(filesOf));
  return {
    isSameTarball: published.tarball.equals(built.tarball),
    differing: [...files].sort().filter((file) => read(published.folder, file) !== read(built.folder, file)),
  };
}

function filesOf(folder: string): string[] {
  return globSync("**/*", { cwd: folder }).filter((file) => statSync(path.join(folder, file)).isFile());
}

/** The SHA-256 of a file; undefined: it is not there. */
function read(folder: string, file: string): string | undefined {
  const at = path.join(folder, file);
  return existsSync(at) ? sha256(readFileSync(at)) : undefined;
}

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Runs a program; what it says is shown only where it fails. */
function run(cwd: string, program: string, ...parameters: string[]): string {
  return execFileSync(program, parameters, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
}

/** The commit of a released version: its tag, or where there is none the commit that kept its edition. */
function commitOf(version: string): string {
  const tagged = run(root, "git", "tag", "--list", `v${version}`);
  if (tagged !== "") return run(root, "git", "rev-list", "-n", "1", tagged);
  const kept = `data/releases/${version}.json`;
  const [commit = ""] = run(root, "git", "log", "--diff-filter=A", "--format=%H", "--", kept).split("\n");
  if (commit !== "") return commit;
  const known = globSync("data/releases/*.json", { cwd: root }).map((file) => path.basename(file, ".json"));
  throw new Error(
    `There is no tag v${version} here, and no edition ${version} was kept. Kept: ${known.sort().join(", ")}. "git fetch --tags" fetches the tags.`,
  );
}

function reproduce(version: string, given: string | undefined, folder: string): void {
  const { name } = readManifest();
  const commit = commitOf(version);

  const tarball = given ? path.resolve(given) : path.join(folder, fetched(`${name}@${version}`, folder));
  if (!existsSync(tarball)) throw new Error(`There is no file ${tarball}.`);
  const published = unpacked(tarball, path.join(folder, "published"));
  const manifest = JSON.parse(readFileSync(path.join(published, "package.json"), "utf8")) as {
    version: string;
    repository?: unknown;
  };
  if (manifest.version !== version) throw new Error(`${tarball} is version ${manifest.version}, not ${version}.`);

  console.log(`Building ${name} ${version} from ${commit.slice(0, 12)} in a clean clone. This takes some minutes.`);
  const clone = path.join(folder, "clone");
  run(root, "git", "clone", "--quiet", "--no-checkout", `file://${root}`, clone);
  run(clone, "git", "checkout", "--quiet", commit);
  run(clone, "npm", "ci", "--no-audit", "--no-fund");
  // The workflow that publishes names the repository, which a clone cannot know.
  if (manifest.repository !== undefined)
    run(clone, "npm", "pkg", "set", "--json", `repository=${JSON.stringify(manifest.repository)}`);
  run(clone, "npm", "run", "build");
  run(clone, "npm", "pack", "./dist", "--pack-destination", folder);
  const again = path.join(folder, `${name}-${version}.tgz`);
  const built = unpacked(again, path.join(folder, "built"));

  const [theirs, ours] = [readFileSync(tarball), readFileSync(again)];
  const { isSameTarball, differing } = comparePackages(
    { tarball: theirs, folder: published },
    { tarball: ours, folder: built },
  );
  const data = "data/dataset.json";
  console.log(`published  tarball ${sha256(theirs)}  ${data} ${read(published, data) ?? "none"}`);
  console.log(`built      tarball ${sha256(ours)}  ${data} ${read(built, data) ?? "none"}`);
  if (differing.length > 0) throw new Error(`These files differ:\n${differing.map((file) => `  ${file}`).join("\n")}`);
  console.log(
    isSameTarball
      ? "The tarballs are the same, byte for byte."
      : "Every file is the same. The tarballs differ: another npm or Node.js has packed or compressed them.",
  );
}

/** Fetches a published version, and returns the name of its tarball. */
function fetched(version: string, folder: string): string {
  const into = path.join(folder, "fetched");
  mkdirSync(into);
  try {
    const [{ filename }] = JSON.parse(run(into, "npm", "pack", version, "--json")) as [{ filename: string }];
    return path.join("fetched", filename);
  } catch {
    throw new Error(
      `npm cannot fetch ${version}. Name a tarball to compare with instead: "npm run reproduce -- ${version.split("@")[1] ?? version} <tarball>".`,
    );
  }
}

function unpacked(tarball: string, into: string): string {
  mkdirSync(into);
  run(into, "tar", "-xzf", tarball);
  return path.join(into, "package");
}

if (import.meta.main) {
  await runCommand(() => {
    const [version, tarball] = process.argv.slice(2);
    if (!version || !/^\d+\.\d+\.\d+$/.test(version))
      throw new Error('Name the version to reproduce, and no more than its tarball: "npm run reproduce -- 2.0.0".');
    const folder = mkdtempSync(path.join(tmpdir(), "reproduce-"));
    try {
      reproduce(version, tarball, folder);
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  });
}
