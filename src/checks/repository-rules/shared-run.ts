/** As many words in a row as two people do not write by chance. */
const RUN = 12;

/** The first run of twelve words that two texts share, whatever their case and punctuation; undefined if there is none. */
export function sharedRun(prose: string, text: string, run = RUN): string | undefined {
  const ours = words(prose);
  const theirs = ` ${words(text).join(" ")} `;
  for (let at = 0; at + run <= ours.length; at++) {
    const piece = ours.slice(at, at + run).join(" ");
    if (theirs.includes(` ${piece} `)) return piece;
  }
  return undefined;
}

function words(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’]/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
