import * as Plot from "@observablehq/plot";
import { JSDOM } from "jsdom";
import type { Figures } from "./figures.ts";
import { PACKAGE } from "./subjects.ts";

const STYLE = `
svg { background: #fdfcf9; color: #1d2124; font: 12px system-ui, "Segoe UI", "Helvetica Neue", "Noto Sans", Arial, sans-serif; fill: currentColor }
.own { --mark: #b3261e }
@media (prefers-color-scheme: dark) { svg { background: #15181b; color: #e6e4de } .own { --mark: #ff8f80 } }
`;

const WIDTH = 1080;
const HALF = WIDTH / 2;
const ROW = 22;
const TOP = 44;

interface Bar {
  readonly name: string;
  readonly value: number;
}

/** The part of the DOM that is used: this project's tests know no browser. */
interface Drawn {
  readonly innerHTML: string;
}

/** Draws the first import of each package, and an app with one record, each on a logarithmic scale. */
export function peersPicture({ modules, packages, date }: Figures): string {
  const imports = modules.flatMap(({ module, loading: { imports } }): Bar[] => {
    const time = imports.ESM ?? imports.CJS;
    return time ? [{ name: module, value: time.least }] : [];
  });
  const apps = packages.flatMap(({ name, bundled: { esbuild } }): Bar[] =>
    esbuild === undefined ? [] : [{ name, value: esbuild / 1000 }],
  );
  const height = TOP + ROW * Math.max(imports.length, apps.length) + 14;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title">
<title id="title">First import above an empty module, in milliseconds, and what an app with one record grows by, in kilobytes, for each package on ${date}; shorter is better</title>
<style>${STYLE}</style>
<g class="own" text-anchor="middle">${half("First import above an empty module, ms, the least", imports)}</g>
<g class="own" text-anchor="middle" transform="translate(${HALF},0)">${half("An app with one record, kB, esbuild, minified and gzipped", apps)}</g>
</svg>
`;
}

function half(title: string, bars: readonly Bar[]): string {
  const sorted = bars.toSorted((a, b) => a.value - b.value);
  // A logarithm has no zero: what costs nothing that can be measured stands at the left.
  const least = 10 ** Math.floor(Math.log10(Math.max(0.1, Math.min(...bars.map(({ value }) => value)))));
  const most = 10 ** Math.ceil(Math.log10(Math.max(...bars.map(({ value }) => value))));
  const fill = ({ name }: Bar) => (name.startsWith(PACKAGE) ? "var(--mark)" : "currentColor");
  const drawn = Plot.plot({
    // Plot draws without a browser, too.
    document: new JSDOM().window.document,
    width: HALF,
    height: TOP + ROW * bars.length,
    marginLeft: 244,
    marginRight: 52,
    marginTop: TOP,
    marginBottom: 0,
    x: { type: "log", domain: [least, most], label: null, tickFormat: String, ticks: 5 },
    y: { domain: sorted.map(({ name }) => name), label: null, tickSize: 0, axis: null },
    marks: [
      Plot.axisX({ anchor: "top", tickSize: 0, ticks: Math.round(Math.log10(most / least)), tickFormat: String }),
      Plot.ruleY(sorted, {
        x1: least,
        x2: (bar: Bar) => Math.max(least, bar.value),
        y: "name",
        stroke: fill,
        strokeWidth: 2.4,
      }),
      Plot.dot(sorted, { x: (bar: Bar) => Math.max(least, bar.value), y: "name", r: 4.2, fill }),
      Plot.text(sorted, {
        x: least,
        y: "name",
        text: "name",
        textAnchor: "end",
        dx: -8,
        fill,
      }),
      Plot.text(sorted, {
        x: (bar: Bar) => Math.max(least, bar.value),
        y: "name",
        text: ({ value }: Bar) => shown(value),
        textAnchor: "start",
        dx: 8,
        fill,
      }),
    ],
  }) as unknown as Drawn;
  return `<text x="12" y="16" font-weight="600" text-anchor="start">${title}</text>${drawn.innerHTML.replace(/<style>[^]*?<\/style>/g, "")}`;
}

/** A figure to two digits, without an exponent. */
function shown(value: number): string {
  if (value >= 10) return value.toFixed(0);
  return value < 0.1 ? "< 0.1" : value.toPrecision(2);
}
