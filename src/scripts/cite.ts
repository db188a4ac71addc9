import { root } from "./root.ts";
import { readAuthoredData } from "./read-authored-data.ts";
import { runCommand } from "./run-command.ts";
import type { AuthoredSource } from "../checks/authored-data.ts";
import { InvalidDataError } from "../checks/problem.ts";
import { readSourceTexts, type SourceTexts } from "../checks/source-texts.ts";
import { nearest } from "../names/nearest.ts";

/**
 * The citation of words in a source, with the selector of each place where they stand.
 *
 * @throws Error if there is no such source, its text is not at hand, or the words are not in it.
 */
export function cite(
  sources: readonly Pick<AuthoredSource, "id" | "sha256">[],
  texts: SourceTexts | undefined,
  id: string,
  words: string,
) {
  const source = sources.find((known) => known.id === id);
  if (!source) {
    throw new Error(
      `No source has the id ${JSON.stringify(id)}; the nearest: ${nearest(
        id,
        sources.map((known) => known.id),
      ).join(", ")}.`,
    );
  }
  if (!source.sha256) return [{ source: id }];
  const text = texts?.get(source.sha256);
  if (text === undefined)
    throw new Error(`The text of ${id} is not at hand: set SOURCE_TEXTS to a folder that holds it.`);
  if (!words) throw new Error("Give the words that the source says.");

  const citations = [];
  for (let found = text.indexOf(words); found >= 0; found = text.indexOf(words, found + 1)) {
    const start = Array.from(text.slice(0, found)).length;
    citations.push({
      source: id,
      selector: { type: "TextPositionSelector", start, end: start + Array.from(words).length },
    });
  }
  if (citations.length) return citations;
  const likely = text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .indexOf(words.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"'));
  const hint =
    likely >= 0
      ? ` It has ${JSON.stringify(text.slice(likely, likely + words.length))}: letters and quotation marks must be the same.`
      : "";
  throw new Error(`The text of ${id} does not have ${JSON.stringify(words)}.${hint}`);
}

if (import.meta.main) {
  await runCommand(() => {
    const [source, ...words] = process.argv.slice(2);
    if (!source) throw new Error('Usage: npm run cite -- <source> "<words>"');
    const texts = readSourceTexts();
    const { project, problems } = readAuthoredData(root, texts);
    // A source of the wrong shape is left out, and would seem not to be there.
    const broken = problems.filter(({ file }) => file === "data/sources.json");
    if (broken.length) throw new InvalidDataError(broken);
    const found = cite(
      project.sources.map(({ record }) => record),
      texts,
      source,
      words.join(" "),
    );
    if (found.length > 1) console.error(`These words stand in ${found.length} places; take the one that you mean.`);
    for (const citation of found) console.log(JSON.stringify(citation, null, 2));
  });
}
