/** What this module needs to know of a changeset. */
interface Changeset {
  readonly summary: string;
}

/**
 * The entries of CHANGELOG.md, written by `changeset version`: the words of each changeset as one item of a list.
 *
 * Without the hash of a commit: who reads the file in the package cannot look it up.
 */
const changelog = {
  getReleaseLine({ summary }: Changeset): string {
    return `- ${summary.trim().replace(/\n(?=.)/g, "\n  ")}`;
  },

  /** The package has no dependency whose new version would be news. */
  getDependencyReleaseLine(): string {
    return "";
  },
};

export default changelog;
