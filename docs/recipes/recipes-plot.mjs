// A chart in Observable Plot, over the rows of the package: prints an SVG. How to run it: docs/recipes.md.
import * as Plot from "@observablehq/plot";
import { JSDOM } from "jsdom";
import { callRows } from "trump-putin-encounters/tables";

const calls = callRows().map(({ first_day, initiated_by }) => ({
  year: first_day?.slice(0, 4),
  rang: initiated_by?.join("; ") ?? "unknown",
}));

const chart = Plot.plot({
  // A page in a browser has its own.
  document: new JSDOM("").window.document,
  ariaLabel: "Phone calls a year, by who rang",
  marginLeft: 40,
  x: { label: "year", type: "band" },
  y: { label: "calls", grid: true },
  marks: [Plot.barY(calls, Plot.groupX({ y: "count" }, { x: "year", fill: "rang", title: "rang" })), Plot.ruleY([0])],
});
chart.setAttribute("xmlns", "http://www.w3.org/2000/svg");
console.log(chart.outerHTML);
