import * as Plot from "@observablehq/plot";
import { JSDOM } from "jsdom";
import { html, type Part, raw } from "../html.ts";
import type { Listed } from "../listed.ts";
import { FORMS } from "../parts/mark.ts";

/** Draws a plot without a browser, and without what would need a style of its own in the page. */
export function plotted(options: Plot.PlotOptions): SVGSVGElement {
  const { document } = new JSDOM().window;
  const svg = Plot.plot({ ...options, document }) as SVGSVGElement;
  svg.querySelector("style")?.remove();
  for (const attribute of ["class", "fill", "font-family", "font-size", "width", "height", "xmlns:xlink"])
    svg.removeAttribute(attribute);
  // Plot names its groups for screen readers, but a group has no role that could have a name.
  for (const group of svg.querySelectorAll("g[aria-label]")) {
    group.setAttribute("class", group.getAttribute("aria-label")?.replaceAll(" ", "-") ?? "");
    group.removeAttribute("aria-label");
  }
  for (const element of svg.querySelectorAll("*")) for (const name of PLACES) shorten(element, name);
  return svg;
}

const PLACES = ["d", "transform", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy"];

/** A tenth of a unit is finer than a screen shows, and halves the drawing. */
function shorten(element: Element, name: string): void {
  const value = element.getAttribute(name);
  if (value?.includes("."))
    element.setAttribute(
      name,
      value.replace(/\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(1)))),
    );
}

/** Puts the mark of its record, which leads to its page, in place of each circle of a plot. */
export function withMarks(svg: SVGSVGElement, records: readonly Listed[]): void {
  for (const circle of [...svg.querySelectorAll("circle")]) {
    const record = records.find(({ id }) => id === circle.querySelector("title")?.textContent);
    if (!record) continue;
    const at = `translate(${circle.getAttribute("cx") ?? "0"},${circle.getAttribute("cy") ?? "0"})`;
    circle.outerHTML = markOf(record, at).toString();
  }
  // What else belongs to a record, as its name does, says so too: the filters dim it with the mark.
  for (const title of [...svg.querySelectorAll("title")]) {
    title.parentElement?.setAttribute("data-id", title.textContent);
    title.remove();
  }
}

/** A mark in a chart. It is no stop of its own for the Tab key: the script leads through all of them by arrows, the list by links. */
function markOf({ form, address, title, id }: Listed, at: string) {
  return html`<a
    href="${address}"
    class="mark ${form}"
    tabindex="-1"
    data-id="${id}"
    transform="${at}"
    aria-label="${title}: ${FORMS[form].word}"
    >${HIT}${raw(FORMS[form].drawing)}</a
  >`;
}

/** What a finger or a pointer hits, larger than what is seen. */
const HIT: Part = raw('<circle class="hit" r="9"/>');
