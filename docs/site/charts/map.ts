import * as Plot from "@observablehq/plot";
import { type Encounter, encounters } from "trump-putin-encounters";
import { feature } from "topojson-client";
import land from "world-atlas/land-110m.json" with { type: "json" };
import { listed } from "../listed.ts";
import { plotted, withMarks } from "./plotted.ts";

const WIDTH = 900;
const HEIGHT = 450;
/** How many units a letter of a name takes. */
const LETTER = 8;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Draws where the encounters took place or were to: land without borders, which are in dispute themselves. */
export function map(): SVGSVGElement {
  const places: readonly Encounter[] = encounters;
  const svg = plotted({
    width: WIDTH,
    height: HEIGHT,
    margin: 0,
    projection: { type: "equal-earth", rotate: [-15, 0], domain: frame() },
    marks: [
      Plot.geo(feature(land, land.objects.land)),
      Plot.dot(places, {
        x: ({ location }: Encounter) => location.longitude,
        y: ({ location }: Encounter) => location.latitude,
        r: 6,
        title: "id",
      }),
    ],
  });
  const points = Array.from(svg.querySelectorAll("circle"), (circle, position) => ({
    id: places[position]?.id ?? "",
    name: places[position]?.location.city ?? "",
    x: Number(circle.getAttribute("cx")),
    y: Number(circle.getAttribute("cy")),
  }));
  withMarks(svg, listed);
  svg.append(...namesOf(points, svg.ownerDocument));
  return svg;
}

/** The part of the world that is shown: from Alaska to Japan, from Buenos Aires to the far north. */
function frame(): object {
  return {
    type: "MultiPoint",
    coordinates: [
      [-164, 10],
      [-100, 76],
      [160, 76],
      [194, 10],
      [-60, -42],
      [110, -42],
    ],
  };
}

/** The name of each place, beside its mark where it covers no other. */
function namesOf(
  points: readonly { readonly id: string; readonly name: string; readonly x: number; readonly y: number }[],
  document: Document,
): Element[] {
  const taken: Box[] = points.map(({ x, y }) => ({ left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 }));
  return points.map(({ id, name, x, y }) => {
    const width = name.length * LETTER;
    const choices: readonly (readonly [anchor: string, x: number, y: number, left: number])[] = [
      ["start", x + 10, y + 4, x + 10],
      ["end", x - 10, y + 4, x - 10 - width],
      ["middle", x, y - 11, x - width / 2],
      ["middle", x, y + 20, x - width / 2],
      ["end", x - 8, y + 15, x - 8 - width],
      ["start", x + 8, y + 15, x + 8],
      ["end", x - 8, y - 7, x - 8 - width],
      ["start", x + 8, y - 7, x + 8],
    ];
    const boxOf = ([, , atY, left]: (typeof choices)[number]): Box => ({
      left,
      right: left + width,
      top: atY - 11,
      bottom: atY + 3,
    });
    const chosen = choices.find((choice) => !taken.some((other) => overlap(boxOf(choice), other))) ?? choices[0];
    const text = document.createElementNS("http://www.w3.org/2000/svg", "text");
    if (chosen) {
      taken.push(boxOf(chosen));
      text.setAttribute("text-anchor", chosen[0]);
      text.setAttribute("x", chosen[1].toFixed(1));
      text.setAttribute("y", chosen[2].toFixed(1));
    }
    text.dataset["id"] = id;
    text.textContent = name;
    return text;
  });
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
