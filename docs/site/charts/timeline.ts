import * as Plot from "@observablehq/plot";
import { encounters, getEncounter, isEncounterId } from "trump-putin-encounters";
import { listed, type Listed } from "../listed.ts";
import { plotted, withMarks } from "./plotted.ts";

const MS_A_DAY = 86_400_000;
/** A leap year, in which every day of a year has its place. */
const ANY_YEAR = 2020;

const years = rowsOf(listed.map(({ day }) => Number(day.slice(0, 4))));

interface Placed {
  readonly id: string;
  readonly row: string;
  readonly at: Date;
  readonly label: string;
}

/** How a timeline is drawn. */
export interface TimelineSize {
  readonly width: number;
  /** Whether months have their names or only their first letter. */
  readonly isNarrow: boolean;
}

/**
 * Draws every record in its year's row, the months across: encounters above, calls in the middle, what was floated or claimed below.
 *
 * Years without any record share a row, which says so.
 */
export function timeline({ width, isNarrow }: TimelineSize): SVGSVGElement {
  const rowHeight = 84;
  const lanes = Object.groupBy(listed, ({ form }) =>
    form === "call" ? "call" : form === "proposal" || form === "claimed-contact" ? "other" : "encounter",
  );
  const empty = years.filter((row) => row.includes("–"));
  const placedEncounters = (lanes.encounter ?? []).map(place);
  const names = labelled(placedEncounters, isNarrow ? 8 : 2.8);
  const inRow = { x: "at", fy: "row", r: 6, title: "id" } as const;
  const svg = plotted({
    width,
    height: years.length * rowHeight + 26,
    marginLeft: isNarrow ? 40 : 84,
    marginRight: isNarrow ? 14 : 70,
    marginTop: 26,
    marginBottom: 0,
    x: {
      type: "utc",
      domain: [new Date(Date.UTC(ANY_YEAR, 0, 1)), new Date(Date.UTC(ANY_YEAR + 1, 0, 1))],
      label: null,
    },
    y: { domain: [1, 0], axis: null },
    fy: { domain: years, label: null, axis: null, padding: 0 },
    marks: [
      Plot.axisX({
        anchor: "top",
        ticks: "month",
        tickSize: 0,
        tickFormat: isNarrow ? initialOfMonth : nameOfMonth,
        textAnchor: "start",
        dx: 2,
        facetAnchor: "top-empty",
      }),
      Plot.gridX({ ticks: "month" }),
      Plot.ruleY(years.slice(1), { fy: (row: string) => row, y: () => 0, strokeOpacity: 0.2 }),
      Plot.text(years, {
        fy: (row: string) => row,
        text: (row: string) => (isNarrow ? row.replace("–", "–\n") : row),
        frameAnchor: "left",
        dx: isNarrow ? -38 : -82,
        dy: -6,
      }),
      Plot.text(empty, {
        fy: (row: string) => row,
        text: () => "No records: Trump was not president",
        frameAnchor: "middle",
        dy: -6,
        textAnchor: "middle",
      }),
      Plot.ruleY(placedEncounters.flatMap(spanOf), {
        x1: "from",
        x2: "to",
        fy: "row",
        y: () => 0.345,
        title: "id",
        strokeDasharray: "3 2",
      }),
      Plot.dot(placedEncounters, { ...inRow, frameAnchor: "middle", dy: -13 }),
      ...ANCHORS.map((anchor) =>
        Plot.text(
          names.filter((name) => name.anchor === anchor),
          {
            x: "at",
            fy: "row",
            text: "label",
            title: "id",
            frameAnchor: "middle",
            textAnchor: anchor,
            dy: -26,
            dx: { start: -5, middle: 0, end: 5 }[anchor],
          },
        ),
      ),
      Plot.dot((lanes.call ?? []).map(place), Plot.dodgeY("middle", { ...inRow, r: 4.4, padding: 0.4, dy: 8 })),
      Plot.dot((lanes.other ?? []).map(place), Plot.dodgeY("bottom", { ...inRow, r: 5, padding: 0.4, dy: -2 })),
    ],
  });
  withMarks(svg, listed);
  return svg;
}

function place({ id, day }: Listed): Placed {
  return { id, row: rowOf(day), at: inAnyYear(day), label: isEncounterId(id) ? getEncounter(id).location.city : "" };
}

/** Over which days an encounter may stretch, if it is more than three. */
function spanOf({
  id,
  row,
  at,
}: Placed): { readonly id: string; readonly row: string; readonly from: Date; readonly to: Date }[] {
  const encounter = encounters.find((one) => one.id === id);
  if (!encounter) return [];
  const to = inAnyYear(encounter.end);
  return to.getTime() - at.getTime() > 3 * MS_A_DAY ? [{ id, row, from: at, to }] : [];
}

/** Over its mark, or where another name stands there, beside it. */
const ANCHORS = ["middle", "start", "end"] as const;

/** The encounters whose names find room, with so many days to a letter; the others are named by pointing at them, and in the list. */
function labelled(
  placed: readonly Placed[],
  daysALetter: number,
): (Placed & { readonly anchor: (typeof ANCHORS)[number] })[] {
  const taken = new Map<string, number>();
  return placed.flatMap((one) => {
    const length = one.label.length * daysALetter * MS_A_DAY;
    const from = { middle: one.at.getTime() - length / 2, start: one.at.getTime(), end: one.at.getTime() - length };
    const latest = Date.UTC(ANY_YEAR + 1, 0, 1) + 8 * daysALetter * MS_A_DAY;
    const anchor = ANCHORS.find((way) => from[way] >= (taken.get(one.row) ?? 0) && from[way] + length <= latest);
    if (anchor === undefined) return [];
    taken.set(one.row, from[anchor] + length);
    return [{ ...one, anchor }];
  });
}

function inAnyYear(day: string): Date {
  return new Date(`${String(ANY_YEAR)}${day.slice(4)}T00:00:00Z`);
}

function rowOf(day: string): string {
  return day.slice(0, 4);
}

/** A row for each year with records, and one for each run of years without. */
function rowsOf(found: readonly number[]): string[] {
  const withRecords = [...new Set(found)].sort((a, b) => a - b);
  return withRecords.flatMap((year, position) => {
    const before = withRecords[position - 1];
    const isGap = before !== undefined && year - before > 1;
    return isGap ? [`${String(before + 1)}–${String(year - 1)}`, String(year)] : [String(year)];
  });
}

function nameOfMonth(month: Date): string {
  return month.toLocaleString("en", { month: "short", timeZone: "UTC" });
}

function initialOfMonth(month: Date): string {
  return nameOfMonth(month).charAt(0);
}
