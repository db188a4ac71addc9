import { execFileSync } from "node:child_process";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/scripts/generate/compile.ts";
import { digest } from "../../src/scripts/generate/emit-data.ts";
import { project, root } from "../project.ts";

// From the built package, by its own name: `npm test` builds it first.
const shown = execFileSync(process.execPath, [path.join(root, "docs/examples/tour.ts")], {
  cwd: root,
  encoding: "utf8",
  env: { ...process.env, NO_COLOR: "1" },
});
const dataset = compile(project);
const { encounters, calls, quotes, actors, sources } = dataset;

/** The cells of the table under a title, row by row; a cell that was wrapped is put together again. */
function table(title: string, glue = " "): string[][] {
  const [, rest = ""] = shown.split(`\n${title}\n`);
  const [drawn = ""] = rest.split("\n\n");
  const rows: string[][] = [];
  for (const line of drawn
    .split("\n")
    .filter((text) => text.startsWith("│"))
    .slice(1)) {
    const cells = line
      .split("│")
      .slice(1, -1)
      .map((cell) => cell.trim());
    const last = rows.at(-1);
    if (cells[0] || !last) rows.push(cells);
    else for (const [at, cell] of cells.entries()) if (cell) last[at] = `${last[at] ?? ""}${glue}${cell}`;
  }
  return rows;
}

const name = (id: string) => actors.find((actor) => actor.id === id)?.name;

describe("the tour", () => {
  it("should name the edition by its digest", () => {
    expect(shown).toContain(`data ${digest(dataset).slice(0, 12)}…`);
  });

  it("should show every encounter, in order of time", () => {
    expect(table("The timeline: encounters")).toEqual(
      encounters.map(({ start, end, location, status, occasion }) => [
        start,
        end,
        `${location.city}, ${location.countryCode}`,
        status,
        occasion.name,
      ]),
    );
  });

  it("should show who dropped which meeting, when and why", () => {
    const rows = encounters.flatMap((encounter) => (encounter.status === "cancelled" ? [encounter] : []));
    expect(table("cancelled(): the meetings that were dropped")).toEqual(
      rows.map(({ id, cancellation: { by, announcedOn, reason } }) => [
        id,
        by?.map(name).join(", ") ?? "not known",
        announcedOn ?? "not known",
        reason ?? "not known",
      ]),
    );
  });

  it("should show the calls of Trump's second term, in order of time", () => {
    expect(table('callsBetween("2025", "2026"): how they spoke by telephone')).toEqual(
      calls
        .filter(({ start }) => start >= "2025")
        .map(({ date, durations: [length], initiatedBy, certainty }) => [
          date.washington,
          date.moscow ?? "not known",
          length ? `${length.bound} ${length.minutes}` : "not known",
          initiatedBy?.map(name).join(", ") ?? "not known",
          certainty,
        ]),
    );
  });

  it("should show what each side says of the dinner in Hamburg, and how sure it is", () => {
    const dispute = encounters
      .find(({ id }) => id === "hamburg-2017")
      ?.disputes.find(({ path: disputed }) => disputed === "/meetings/dinner/duration");
    const rows = table("disputed(): how long did the two talk at the dinner in Hamburg?");
    expect(rows.map(([certainty, , by]) => [by, certainty])).toEqual(
      dispute?.claims.map(({ by, certainty }) => [
        by.map(name).join(", ") || "the sources in their own voice",
        certainty,
      ]),
    );
    expect(rows.map(([, what]) => what).slice(0, 3)).toEqual([
      "about 60 minutes",
      "at-most 60 minutes",
      "about 15 minutes",
    ]);
  });

  it("should show what took place in Finland", () => {
    const found = encounters.filter(({ location }) => location.country === "Finland");
    expect(table('byLocation("Finland"): what took place there')).toEqual(
      found.flatMap(({ id, meetings }) =>
        meetings.map(({ kind, date, duration }) => [
          id,
          kind,
          date,
          duration ? `${duration.bound} ${duration.minutes}` : "not known",
        ]),
      ),
    );
  });

  it("should show Putin's words, each whole", () => {
    const his = quotes.filter(({ speaker }) => speaker === "vladimir-putin");
    expect(table('quotesBy("Putin"): his words')).toEqual(
      his.map(({ date, about, text }) => [date ?? "not known", about ?? "", text]),
    );
  });

  it("should show who says so, with the whole address", () => {
    const meeting = encounters.find(({ id }) => id === "helsinki-2018")?.meetings.find(({ id }) => id === "one-on-one");
    const cited = (meeting?.citations ?? []).filter(({ supports }) => !supports || supports.includes("duration"));
    const rows = table('citationsFor(helsinki2018, "/meetings/one-on-one/duration"): who says so?', "");
    expect(rows.map(([source, , points, address]) => [source, points, address])).toEqual(
      cited.map(({ source, selector }) => [
        source,
        selector ? `${selector.start}–${selector.end}` : "",
        sources.find(({ id }) => id === source)?.url,
      ]),
    );
  });

  it("should fit a terminal of 120 columns, and show nothing that is not meant to be read", () => {
    for (const line of shown.split("\n")) expect(line.length).toBeLessThanOrEqual(120);
    expect(shown).not.toMatch(/undefined|\[object|NaN|null/);
    expect(shown.match(/…/g)).toEqual(["…"]);
  });
});
