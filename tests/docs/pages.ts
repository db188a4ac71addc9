import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import GithubSlugger from "github-slugger";
import MarkdownIt from "markdown-it";
import { NOTEBOOKS } from "../../src/scripts/release/pin-notebooks.ts";
import { root } from "../project.ts";

/** A fenced block of code, with the place where it stands: a page's line, or the doc comment of a module. */
export interface Block {
  readonly place: string;
  /** The language, and after a space what the rest of the fence's first line says. */
  readonly info: string;
  readonly code: string;
}

/** A page of documentation. */
export interface Page {
  /** From the root of the project. */
  readonly file: string;
  readonly blocks: readonly Block[];
  /** Where its links and pictures lead, as written. */
  readonly links: readonly string[];
  /** The anchors of its headings, as GitHub makes them, and those that it sets itself. */
  readonly anchors: ReadonlySet<string>;
}

const markdown = new MarkdownIt({ html: true });
const read = (file: string) => readFileSync(path.join(root, file), "utf8");

/** Every page that the repository shows. */
export const pages: readonly Page[] = globSync(["*.md", "docs/**/*.md", ".github/**/*.md"], {
  cwd: root,
  exclude: ["docs/api"],
})
  .sort()
  .map((file) => ({ file, ...parse(read(file), file) }));

/** The page of a file. */
export function pageOf(file: string): Page {
  const page = pages.find((known) => known.file === file);
  if (!page) throw new Error(`There is no page ${file}.`);
  return page;
}

/** What the notebooks say between their cells. */
export const notebooks: readonly Page[] = NOTEBOOKS.map((file) => ({ file, ...parse(prose(read(file)), file) }));

/** Every block in the doc comments of the package's modules. */
export const commentBlocks: readonly Block[] = globSync("src/**/*.ts", { cwd: root })
  .sort()
  .flatMap((file) => {
    const source = read(file);
    return Array.from(source.matchAll(/^[ \t]*\/\*\*[^]*?\*\//gm), ({ 0: comment, index }) => {
      const text = comment.replace(/^[ \t]*(?:\/\*\*|\*\/|\*) ?/gm, "");
      return parse(text, file, source.slice(0, index).split("\n").length - 1).blocks;
    }).flat();
  });

function prose(text: string): string {
  const { cells } = JSON.parse(text) as { cells: { cell_type: string; source: string[] }[] };
  return cells.flatMap(({ cell_type, source }) => (cell_type === "markdown" ? source.join("") : [])).join("\n\n");
}

function parse(text: string, file: string, linesBefore = 0): Omit<Page, "file"> {
  const slugger = new GithubSlugger();
  const tokens = markdown.parse(text, {});
  const inline = tokens.flatMap(({ children }) => children ?? []);
  return {
    blocks: tokens
      .filter(({ type }) => type === "fence")
      .map(({ info, content, map }) => ({
        place: `${file}:${linesBefore + (map?.[0] ?? 0) + 1}`,
        info: info.trim(),
        code: content,
      })),
    links: inline.flatMap((token) => token.attrGet("href") ?? token.attrGet("src") ?? []),
    anchors: new Set(
      tokens.flatMap((token, at) => {
        if (token.type === "heading_open")
          return slugger.slug(tokens[at + 1]?.children?.map(({ content }) => content).join("") ?? "");
        return Array.from(token.content.matchAll(/<a id="([^"]+)"><\/a>/g), ([, id = ""]) => id);
      }),
    ),
  };
}

/** What a block says that it prints, line by line: the rest of each line that begins with `// prints:` or `# prints:`. */
export function printed({ code }: Block): string[] {
  return Array.from(code.matchAll(/^(?:\/\/|#) prints:(?: (.*))?$/gm), ([, line]) => line ?? "");
}

/** The language of a block. */
export function language({ info }: Block): string {
  return info.split(" ")[0] ?? "";
}
