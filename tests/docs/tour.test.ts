import { execFileSync } from "node:child_process";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/scripts/generate/compile.ts";
import { digest } from "../../src/scripts/generate/emit-data.ts";
import { label, titleOf } from "../../src/index.ts";
import { project, root } from "../project.ts";

// From the built package, by its own name: `npm test` builds it first.
const shown = execFileSync(process.execPath, [path.join(root, "docs/examples/tour.ts")], {
  cwd: root,
  encoding: "utf8",
  env: { ...process.env, NO_COLOR: "1" },
});
const dataset = compile(project);
const { encounters, calls, quotes, actors, sources } = dataset;
const lines = shown.split("\n");

/** What stands under a title, up to the next empty line. */
function below(title: string): string {
  const [, rest = ""] = shown.split(`\n${title}\n`);
  return rest.split("\n\n")[0] ?? "";
}

/** The cells of the table under a title, row by row; a cell that was wrapped is put together again. */
function table(title: string): string[][] {
  const rows: string[][] = [];
  for (const line of below(title)
    .split("\n")
    .filter((text) => text.startsWith("│"))
    .slice(1)) {
    const cells = line
      .split("│")
      .slice(1, -1)
      .map((cell) => cell.trim());
    const last = rows.at(-1);
    // On the first line of a row, no cell at its ends is empty.
    if (cells[0] && cells.at(-1)) rows.push(cells);
    else if (last) for (const [at, cell] of cells.entries()) if (cell) last[at] = `${last[at] ?? ""} ${cell}`.trim();
  }
  return rows;
}

const ORDER: unknown[] = ["primary", "press", "weak"];
const name = (id: string) => actors.find((actor) => actor.id === id)?.name;
const publisher = (id: string) => sources.find((source) => source.id === id)?.publisher;
const lasting = ({ bound, minutes }: { bound: string; minutes: number }) =>
  `${bound === "exactly" ? "" : `${bound.replace("-", " ")} `}${minutes} min`;

describe("the tour", () => {
  it("should name the edition by its digest", () => {
    expect(shown).toContain(`data ${digest(dataset).slice(0, 12)}…`);
  });

  it("should show how often they met, in each way of counting", () => {
    const meetings = encounters.flatMap((encounter) => encounter.meetings);
    expect(
      table("meetingCounts(): how often did they meet? It depends on what you count.").map(([times]) => Number(times)),
    ).toEqual([
      encounters.filter((encounter) => encounter.meetings.length).length,
      encounters.filter(({ status }) => status === "held").length,
      meetings.filter(({ kind }) => kind !== "greeting").length,
      meetings.length,
    ]);
  });

  it("should show every encounter at which they met, in chronological order, with its longest meeting", () => {
    const where = encounters.filter(({ meetings }) => meetings.length);
    expect(
      table("met(): the encounters at which they met").map(([, city, plan, longest]) => [city, plan, longest]),
    ).toEqual(
      where.map(({ location, status, meetings }) => {
        const durations = meetings.flatMap(({ duration }) => duration ?? []);
        const longest = durations.find(({ minutes }) => minutes === Math.max(...durations.map((one) => one.minutes)));
        return [
          location.city,
          { held: "Held", cancelled: "Cancelled", "never-held": "Never held", scheduled: "Scheduled" }[status],
          longest ? lasting(longest) : "not known",
        ];
      }),
    );
    expect(below("met(): the encounters at which they met")).toContain("│ July 16, 2018 ");
  });

  it("should show which meetings were dropped, and by whom", () => {
    const rows = encounters.flatMap((encounter) => (encounter.status === "cancelled" ? [encounter] : []));
    expect(table("cancelled(): the meetings that were dropped, and by whom").map(([title, by]) => [title, by])).toEqual(
      rows.map(({ title, cancellation: { by } }) => [title, by?.map(name).join(", ") ?? "not known"]),
    );
    expect(below("cancelled(): the meetings that were dropped, and by whom")).toContain(" November 29, 2018 ");
  });

  it("should show the calls of 2025 and 2026, in chronological order", () => {
    expect(
      table('callsBetween("2025", "2026"): the phone calls of two years').map(([, length, by]) => [length, by]),
    ).toEqual(
      calls
        .filter(({ end, start }) => end >= "2025" && start < "2027")
        .map(({ participants, durations: [length], initiatedBy }) => [
          length ? lasting(length) : "not known",
          participants.every((id) => initiatedBy?.includes(id))
            ? "both agreed on it"
            : (initiatedBy?.map(name).join(", ") ?? "not known"),
        ]),
    );
    expect(below('callsBetween("2025", "2026"): the phone calls of two years')).toContain(
      "│ Phone call, August 18, 2025 ",
    );
  });

  it("should show what each side says of the dinner in Hamburg, and how many sources attest it", () => {
    const dispute = encounters
      .find(({ id }) => id === "hamburg-2017")
      ?.disputes.find(({ path: disputed }) => disputed === "/meetings/dinner/duration");
    expect(table('disputed("hamburg-2017"): how long did they talk at the dinner?')).toEqual(
      dispute?.claims.map(({ by, value, citations, independentSources }) => [
        by.map(name).join(", ") || [...new Set(citations.map(({ source }) => publisher(source)))].join(", "),
        typeof value === "object" && "minutes" in value ? lasting(value) : value,
        String(independentSources),
      ]),
    );
  });

  it("should show what one side reported of calls and the other did not", () => {
    const rows = table('reportedOnlyBy("russia"): what did Moscow report that Washington did not?');
    expect(rows.length).toBeGreaterThan(3);
    for (const [title, topics] of rows) {
      const call = calls.find((candidate) => titleOf(candidate) === title);
      const named = (side: string) =>
        new Set(
          call?.accounts
            .filter(({ by }) => by.some((id) => actors.find((actor) => actor.id === id)?.side === side))
            .flatMap((account) => account.topics.filter(({ as }) => as === "discussed").map(({ topic }) => topic)),
        );
      const [us, russia] = [named("us"), named("russia")];
      expect(topics).toBe(
        [...russia]
          .filter((topic) => !us.has(topic))
          .sort()
          .map((topic) => label(topic))
          .join(", "),
      );
    }
  });

  it("should show a few quotes as they were said, each with who said it", () => {
    const told = below("getQuote(): a few of their words").replace(/\n {2}(?=\S)/g, " ");
    const found = Array.from(told.matchAll(/“(.*)”\n {4}(.*?), /g), ([, text, speaker]) => [text, speaker]);
    expect(found.length).toBeGreaterThanOrEqual(3);
    for (const [text, speaker] of found)
      expect(quotes.filter((quote) => quote.text === text).map((quote) => name(quote.speaker))).toContain(speaker);
  });

  it("should show who says so, official sources first, each with its whole address on a line of its own", () => {
    const encounter = encounters.find(({ id }) => id === "da-nang-2017");
    const cited = new Set(
      (encounter?.accounts ?? [])
        .filter(({ topics }) => topics.some(({ as }) => as === "discussed"))
        .flatMap(({ citations }) => citations)
        .map(({ source }) => source),
    );
    const addresses = lines.filter((line) => /^ {2}https?:\S+$/.test(line)).map((line) => line.trim());
    const grades = addresses.map((address) => sources.find(({ id, url }) => url === address && cited.has(id))?.grade);
    const places = grades.map((grade) => ORDER.indexOf(grade));
    expect(places).toEqual(places.toSorted());
    expect(grades).toHaveLength(3);
    expect(grades[0]).toBe("primary");
  });

  it("should say what to do next", () => {
    expect(shown).toContain("npm install trump-putin-encounters\n");
  });

  it("should fit a terminal of 80 columns, but for an address that is longer by itself", () => {
    for (const line of lines.filter((text) => !/^ {2}https?:\S+$/.test(text)))
      expect(line.length).toBeLessThanOrEqual(80);
  });

  it("should show nothing that is not meant to be read", () => {
    expect(shown).not.toMatch(/undefined|\[object|NaN|null/);
    expect(shown.match(/…/g)).toEqual(["…"]);
  });
});
