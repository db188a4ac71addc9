import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { emitListing } from "../../../src/scripts/generate/emit-listing.ts";
import { root } from "../../project.ts";
import { sure } from "../../checks/changes.ts";
import { freshDataset } from "../../schema/dataset.ts";

const dataset = freshDataset();
const written = emitListing(dataset);
const records = [...dataset.encounters, ...dataset.calls, ...dataset.proposals];
const sectionsOf = (text: string) =>
  new Map(
    text
      .split(/^### /m)
      .slice(1)
      .map((section): [string, string] => [section.slice(0, section.indexOf("\n")), section.split(/^## /m)[0] ?? ""]),
  );
const sections = sectionsOf(written);

describe("docs/encounters-and-calls.md", () => {
  it("should be what `npm run generate` writes from the data as they are", () => {
    const committed = readFileSync(path.join(root, "docs/encounters-and-calls.md"), "utf8");
    expect(committed, "docs/encounters-and-calls.md is stale: run `npm run generate`, and commit it").toBe(written);
  });
});

describe("emitListing", () => {
  it("should say at its top that it is generated, and from what", () => {
    expect(written).toMatch(
      /^<!-- Generated from data\/ by `npm run generate`\. Do not edit\. -->\n\n# Encounters and calls\n/,
    );
  });

  it("should have a section for every encounter, call and proposal, in their order, and link to each", () => {
    expect([...sections.keys()]).toEqual(records.map(({ id }) => id));
    for (const { id } of records) expect(written).toContain(`| [${id}](#${id}) |`);
  });

  it("should tell when each was, what became of it, and how sure it is", () => {
    for (const { id, location, status, certainty } of dataset.encounters)
      expect(sections.get(id)).toContain(`, ${location.city}, ${location.country}; ${status}, ${certainty}.`);
    for (const { id, date, certainty } of dataset.calls)
      for (const told of [date.washington, date.moscow ?? "day not known", `; ${certainty}.`])
        expect(sections.get(id)).toContain(told);
    for (const { id, proposedOn, certainty } of dataset.proposals)
      for (const told of [`Floated ${proposedOn} by `, `; ${certainty}.`]) expect(sections.get(id)).toContain(told);
  });

  it("should name each publication that is cited anywhere in a record once, with its publisher, who republished it, and its address", () => {
    for (const record of records) {
      const cited = new Set(Array.from(JSON.stringify(record).matchAll(/"source":"([^"]+)"/g), ([, id]) => id));
      const published = dataset.sources.filter(({ id, kind }) => cited.has(id) && kind !== "dataset");
      const lines = sure(sections.get(record.id))
        .split("\n")
        .filter((line) => line.startsWith("- "));
      expect(lines).toHaveLength(published.length);
      for (const { url, publisher, via } of published) {
        const [line = ""] = lines.filter((text) => text.endsWith(`](<${url}>)`));
        expect(line.replaceAll("\\", "")).toContain(`- ${publisher}${via ? ` (via ${via}` : ""}`);
      }
    }
  });

  it("should say what the edition claims to hold, and what is known to be missing", () => {
    for (const [kind, { from, to, searched, missing }] of Object.entries(dataset.coverage)) {
      expect(written).toContain(`| ${kind} | ${from} | ${to} |`);
      expect(written).toContain(`| ${searched} | ${missing} |`);
    }
  });

  it("should follow the data, and let no text of a source pass for Markdown", () => {
    const changed = freshDataset();
    const [call] = changed.calls;
    const source = sure(changed.sources.find(({ id }) => id === call?.citations[0]?.source));
    source.title = "[Two] *stars* & <b>";
    sure(call).certainty = "disputed";
    const section = sure(sectionsOf(emitListing(changed)).get(sure(call).id));
    expect(section).toContain(`: [\\[Two\\] \\*stars\\* \\& \\<b\\>](<${source.url}>)`);
    expect(section).toContain("; disputed.");
  });

  it("should be written of a dataset without any record", () => {
    expect(emitListing({ ...dataset, encounters: [], calls: [], proposals: [] })).toContain(
      "The 0 encounters, 0 calls and 0 proposals of this edition",
    );
  });
});
