import { HtmlValidate } from "html-validate";
import { Parser } from "htmlparser2";
import { expect, it } from "vitest";
import { folder, pages, textOf } from "./site.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    // The filters apply as they change; the form on the home page has nothing to submit.
    "wcag/h32": "off",
  },
});

it("should be valid HTML on every page", async () => {
  const found: string[] = [];
  for (const page of pages) {
    const { results } = await validator.validateFile(`${folder}/${page}`);
    for (const { messages } of results)
      for (const { ruleId, message, selector } of messages)
        found.push(`${ruleId}: ${message} (${selector ?? ""}) ${page}`);
  }
  expect(summed(found)).toEqual([]);
});

it("should have one h1 on every page, and go down by one level of headings at most", () => {
  const found: string[] = [];
  for (const page of pages.filter(isRead)) {
    const { headings } = outlineOf(page);
    if (headings.filter((level) => level === 1).length !== 1) found.push(`${page}: not one h1`);
    if (headings[0] !== 1) found.push(`${page}: begins with h${headings[0] ?? ""}`);
    headings.forEach((level, position) => {
      const before = headings[position - 1];
      if (before !== undefined && level > before + 1) found.push(`${page}: h${before}, then h${level}`);
    });
  }
  expect(found).toEqual([]);
});

it("should have one header, main and footer on every page, and a name of its own for each navigation", () => {
  const found = pages.filter(isRead).flatMap((page) => {
    const { landmarks } = outlineOf(page);
    const repeated = landmarks.filter((one, position) => landmarks.indexOf(one) !== position);
    const missing = ["header", "main", "footer", "nav Site"].filter((one) => !landmarks.includes(one));
    return [...repeated.map((one) => `${page}: ${one} twice`), ...missing.map((one) => `${page}: no ${one}`)];
  });
  expect(found).toEqual([]);
});

/** Whether a page is read, rather than passed through on the way from an old address. */
function isRead(page: string): boolean {
  return !textOf(page).includes('http-equiv="refresh"');
}

function outlineOf(page: string): { readonly headings: readonly number[]; readonly landmarks: readonly string[] } {
  const headings: number[] = [];
  const landmarks: string[] = [];
  // A header or a footer within an article or a section is no landmark.
  const sections: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const level = /^h([1-6])$/.exec(name)?.[1];
      if (level) headings.push(Number(level));
      if (name === "main" || name === "search") landmarks.push(name);
      if (name === "nav") landmarks.push(`nav ${attributes["aria-label"] ?? ""}`);
      if ((name === "header" || name === "footer") && sections.length === 0) landmarks.push(name);
      if (name === "article" || name === "section") sections.push(name);
    },
    onclosetag(name) {
      if (name === "article" || name === "section") sections.pop();
    },
  });
  parser.end(textOf(page));
  return { headings, landmarks };
}

/** The same finding on many pages once, with how often. */
function summed(found: readonly string[]): string[] {
  return Array.from(
    Map.groupBy(found, (one) => one.split(" (")[0] ?? one),
    ([what, all]) => `${all.length} × ${what}, such as ${all[0] ?? ""}`,
  );
}
