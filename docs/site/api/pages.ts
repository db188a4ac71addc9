import path from "node:path";
import type { Link } from "../guides/markdown.ts";
import { render, type Rendered } from "../guides/markdown.ts";
import { linkFrom } from "../guides/links.ts";
import { reference } from "./reference.ts";

/** What typedoc sorts exports into, by the folder of their pages, in the order in which readers look for them. */
export const KINDS = {
  functions: "Function",
  classes: "Class",
  variables: "Constant",
  interfaces: "Interface",
  "type-aliases": "Type",
} as const;

/** The page of an export. */
export interface ApiPage extends Rendered {
  readonly address: string;
  /** What one imports it from. */
  readonly module: string;
  readonly kind: keyof typeof KINDS;
  readonly isDeprecated: boolean;
}

/** An entry point of the package. */
export interface Module {
  readonly name: string;
  readonly address: string;
  readonly intro: Rendered;
  readonly pages: readonly ApiPage[];
  /** What it exports as another entry point does, by name: where that is documented. */
  readonly references: readonly (readonly [name: string, address: string])[];
}

const PACKAGE = "trump-putin-encounters";

const files = await reference();

/** The page of every export. */
export const apiPages: readonly ApiPage[] = Array.from(files).flatMap(([file, text]) => {
  const kind = path.basename(path.dirname(file));
  if (!isKind(kind)) return [];
  const isDeprecated = /^# ~~|^## Deprecated$/m.test(text);
  const page = render(tidy(text), (link) => linkTo(file, link));
  return [{ ...page, address: addressOf(file), module: path.dirname(path.dirname(file)), kind, isDeprecated }];
});

/** Every entry point, the main one first. */
export const modules: readonly Module[] = Array.from(files)
  .filter(([file]) => path.basename(file) === "index.md" && file !== "index.md")
  .map(([file, text]) => {
    const name = path.dirname(file);
    const [intro = ""] = text.split(/^## (?:Functions|Classes|Variables|Interfaces|Type Aliases|References)$/m, 1);
    return {
      name,
      address: addressOf(file),
      intro: render(intro, (link) => linkTo(file, link)),
      pages: apiPages.filter(({ module }) => module === name),
      references: Array.from(
        text.matchAll(/^Re-exports \[(.*)\]\((.*)\)$/gm),
        ([, entry = "", link = ""]) => [entry, linkTo(file, link).address] as const,
      ),
    };
  });

function isKind(name: string): name is keyof typeof KINDS {
  return name in KINDS;
}

function addressOf(file: string): string {
  return `/api${file.slice(PACKAGE.length).replace(/\.md$/, ".html")}`;
}

/** The heading of a page is the name alone, and each section has one heading, however many parts it has. */
function tidy(text: string): string {
  let section = "";
  return text
    .replace(/^# (?:~~)?(\w+).*$/m, "# $1")
    .replace(/^\*\*\*$/gm, "")
    .replace(/^## .*$/gm, (heading) => {
      const isSame = heading === section;
      section = heading;
      return isSame ? "" : heading;
    });
}

/** Where a link of typedoc's leads; comments of the code link to files of the repository from its root. */
function linkTo(file: string, link: string): Link {
  const [way = "", anchor] = link.split("#", 2);
  const target = path.join(path.dirname(file), way);
  if (files.has(target)) return { address: addressOf(target) + (anchor ? `#${anchor}` : "") };
  return linkFrom("README.md", link) ?? { address: link };
}
