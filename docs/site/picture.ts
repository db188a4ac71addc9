import { writeFileSync } from "node:fs";
import { encounters, calls, edition } from "trump-putin-encounters";
import { timeline } from "./charts/timeline.ts";
import { listed } from "./listed.ts";
import { type Form, FORMS } from "./parts/mark.ts";

// The timeline as a picture by itself, for the README: without links and scripts, in the colours of the reader's theme.

const STYLE = `
svg { background: #fdfcf9; color: #1d2124; font: 12px system-ui, "Segoe UI", "Helvetica Neue", "Noto Sans", Arial, sans-serif; fill: currentColor }
.mark { fill: none; stroke: currentColor; stroke-width: 1.4 }
.full { fill: currentColor; stroke: none }
.dashed { stroke-dasharray: 1.9 1.5 }
.bar { stroke-width: 2.4 }
@media (prefers-color-scheme: dark) { svg { background: #15181b; color: #e6e4de } }
`;

const WIDTH = 1080;
const LEGEND = 34;

const svg = timeline({ width: WIDTH, isNarrow: false });
const document = svg.ownerDocument;
for (const link of [...svg.querySelectorAll("a")]) {
  link.querySelector(".hit")?.remove();
  const mark = document.createElementNS("http://www.w3.org/2000/svg", "g");
  mark.setAttribute("class", "mark");
  mark.setAttribute("transform", link.getAttribute("transform") ?? "");
  mark.innerHTML = link.innerHTML;
  link.replaceWith(mark);
}
for (const element of svg.querySelectorAll("[data-id]")) element.removeAttribute("data-id");
const [, , , height = "0"] = (svg.getAttribute("viewBox") ?? "").split(" ");
const total = Number(height) + LEGEND;
const forms = (Object.keys(FORMS) as Form[]).filter((form) => listed.some((record) => record.form === form));
const legend = forms.map((form, position) => {
  const { word, drawing } = FORMS[form];
  return `<g transform="translate(${String(72 + position * 160)},16)"><g class="mark">${drawing}</g><text x="11" y="4">${word}</text></g>`;
});

writeFileSync(
  new URL("../timeline.svg", import.meta.url),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(total)}" width="${String(WIDTH)}" height="${String(total)}" role="img" aria-labelledby="title">
<title id="title">The ${String(encounters.length)} encounters and ${String(calls.length)} calls of edition ${edition.version}, and what was proposed or claimed, a row for each year</title>
<style>${STYLE}</style>
<g>${legend.join("")}</g>
<g transform="translate(0,${String(LEGEND)})" text-anchor="middle">${svg.innerHTML}</g>
</svg>
`,
);
