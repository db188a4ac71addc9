import path from "node:path";
import { Parser } from "htmlparser2";
import { expect, it } from "vitest";
import { files, pages, textOf } from "./site.ts";

interface Read {
  readonly links: readonly string[];
  readonly anchors: ReadonlySet<string>;
}

const present = new Set(files);
const read = new Map(pages.map((page) => [page, contents(page)]));

it("should have something at every address within the site, page and anchor", () => {
  const dead = new Map<string, string[]>();
  for (const [page, { links }] of read)
    for (const link of links.filter((one) => isDead(page, one))) dead.set(link, [...(dead.get(link) ?? []), page]);
  expect(Array.from(dead, ([link, on]) => `${link}, on ${on.length} pages such as ${on[0] ?? ""}`)).toEqual([]);
});

it("should write every address within the site relative, so that it works in any folder", () => {
  const absolute = [...read].flatMap(([page, { links }]) =>
    links.filter((link) => link.startsWith("/")).map((link) => `${page}: ${link}`),
  );
  expect(absolute).toEqual([]);
});

it("should lead to every page from another", () => {
  const reached = new Set(
    [...read].flatMap(([page, { links }]) =>
      links.filter(isWithin).flatMap((link) => {
        const { file } = targetOf(page, link);
        return file === page ? [] : [file];
      }),
    ),
  );
  // The addresses that records once had are reached from elsewhere alone.
  const isRedirect = (page: string) => textOf(page).includes('http-equiv="refresh"');
  expect(pages.filter((page) => !reached.has(page) && !isRedirect(page))).toEqual([]);
});

function isDead(page: string, link: string): boolean {
  if (!isWithin(link)) return false;
  const { file, anchor } = targetOf(page, link);
  if (!present.has(file)) return true;
  return anchor !== "" && !read.get(file)?.anchors.has(anchor);
}

function isWithin(link: string): boolean {
  return !/^[a-z]+:/i.test(link);
}

function targetOf(page: string, link: string): { readonly file: string; readonly anchor: string } {
  const base = `http://localhost/${page}`;
  const { pathname, hash } = new URL(link, base);
  return { file: path.posix.relative("/", decodeURIComponent(pathname)), anchor: decodeURIComponent(hash.slice(1)) };
}

/** Every address that a page names, and every anchor that it has. */
function contents(page: string): Read {
  const links = new Set<string>();
  const anchors = new Set<string>();
  const parser = new Parser({
    onopentag(_, { href, src, action, id, "xlink:href": xlink }) {
      for (const link of [href, src, action, xlink]) if (link !== undefined) links.add(link);
      if (id !== undefined) anchors.add(id);
    },
  });
  parser.end(textOf(page));
  return { links: [...links], anchors };
}
