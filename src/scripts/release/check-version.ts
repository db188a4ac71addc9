import { readChangesets } from "@changesets/read";
import { readValidData } from "../check.ts";
import { compile } from "../generate/compile.ts";
import { readManifest, root } from "../root.ts";
import { runCommand } from "../run-command.ts";
import {
  type Bump,
  compareEditions,
  type EditionChanges,
  type EditionData,
  type FieldChange,
  type RecordChange,
} from "../../edition/compare-editions.ts";
import { type KeptEdition, lastEdition } from "./last-edition.ts";
import { shortValue, shortValues } from "./short-values.ts";

const SIZES: readonly Bump[] = ["none", "patch", "minor", "major"];

/** By how much a pending changeset lets the version grow. */
interface Pending {
  /** Its file. */
  readonly file: string;
  readonly bump: Bump;
}

/**
 * Compares data with the last edition that was kept, and says what they ask of the next version.
 *
 * @throws Error if the pending changesets give less; it names each change that asks for more, and what to do.
 */
export async function checkVersion(root: string, data: EditionData): Promise<string> {
  const last = lastEdition(root);
  if (!last)
    return "No edition was released yet: there is nothing to compare the data with, and any changeset will do.";
  const { name } = readManifest(root);
  const pending = await pendingChangesets(root, name);
  const changes = compareEditions(last.data, data);
  const given = largest(pending.map(({ bump }) => bump));
  if (size(given) < size(changes.bump)) throw new Error(refusal(name, last, changes, pending, given));
  if (changes.bump === "none") return `The data are those of ${last.version}.`;
  return `The data changed since ${last.version} and ask for a ${changes.bump} version; the pending changesets give a ${given} one.`;
}

async function pendingChangesets(root: string, name: string): Promise<Pending[]> {
  const changesets = await readChangesets(root);
  return changesets.flatMap(({ id, releases }) =>
    releases
      .filter((release) => release.name === name)
      .map(({ type }) => ({ file: `.changeset/${id}.md`, bump: type })),
  );
}

function refusal(
  name: string,
  last: KeptEdition,
  { bump, added, removed, changed, names }: EditionChanges,
  pending: readonly Pending[],
  given: Bump,
): string {
  const forcing = [...removed, ...changed, ...added]
    .filter((change) => size(change.bump) > size(given))
    .sort((a, b) => size(b.bump) - size(a.bump));
  // New names mostly come with what is added, which is named already.
  const forcingNames = names.filter(
    (change) => size(change.bump) > size(given) && (change.change === "removed" || forcing.length === 0),
  );
  const [largestPending] = pending.filter((changeset) => changeset.bump === given);
  return [
    `The data changed since ${last.version} and ask for a ${bump} version, but ${largestPending ? `the largest pending changeset is ${given}: ${largestPending.file}` : "no changeset is pending"}.`,
    "",
    ...forcing.map(
      (change) =>
        `  ${change.bump}  ${[change.kind, change.id, "path" in change ? change.path : ""].filter(Boolean).join(" ")}: ${what(change, removed)}`,
    ),
    ...forcingNames.map(({ bump: asked, change, kind, name: spelling }) =>
      change === "removed"
        ? `  ${asked}  ${kind} ${JSON.stringify(spelling)}: queries no longer know the name; keep it in "aliases"`
        : `  ${asked}  ${kind} ${JSON.stringify(spelling)}: a new name`,
    ),
    "",
    "Say what changed, for those who use the data:",
    "",
    `  npx changeset add --${bump} ${name} --message "…"`,
    ...(largestPending
      ? ["", `or let ${largestPending.file} begin with`, "", "  ---", `  "${name}": ${bump}`, "  ---"]
      : []),
  ].join("\n");
}

function what(change: RecordChange | FieldChange, removed: readonly RecordChange[]): string {
  if ("record" in change) return removed.includes(change) ? "removed" : "added";
  if (change.from === undefined) return `added, ${shortValue(change.to)}`;
  if (change.to === undefined) return `removed, ${shortValue(change.from)}`;
  return shortValues(change.from, change.to).join(" became ");
}

function size(bump: Bump): number {
  return SIZES.indexOf(bump);
}

function largest(bumps: readonly Bump[]): Bump {
  return SIZES.findLast((bump) => bumps.includes(bump)) ?? "none";
}

if (import.meta.main) {
  await runCommand(async () => {
    console.log(await checkVersion(root, compile(readValidData(root))));
  });
}
