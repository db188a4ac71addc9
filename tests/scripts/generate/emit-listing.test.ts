import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { emitListing } from "../../../src/scripts/generate/emit-listing.ts";
import { root } from "../../project.ts";
import { sure } from "../../checks/changes.ts";
import { plain } from "../../../src/scripts/generate/markdown.ts";
import { formatDate } from "../../../src/text/format-date.ts";
import { labelOf } from "../../../src/text/label-of.ts";
import { freshDataset } from "../../schema/dataset.ts";

const dataset = freshDataset();
const written = emitListing(dataset);
const records = [...dataset.encounters, ...dataset.calls, ...dataset.proposals, ...dataset.claimedContacts];
const sectionsOf = (text: string) =>
  new Map(
    text
      .split(/^<a id="/m)
      .slice(1)
      .map((section): [string, string] => [section.slice(0, section.indexOf('"')), section.split(/^## /m)[0] ?? ""]),
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

  it("should have a section for every encounter, call, proposal and claimed contact, in their order, and link to each by its id", () => {
    expect([...sections.keys()]).toEqual(records.map(({ id }) => id));
    for (const { id } of records) {
      expect(written).toMatch(new RegExp(`^\\| \\[[^\\n]+\\]\\(#${id}\\) \\|`, "m"));
      expect(sections.get(id)).toContain(`\n\`${id}\`\n`);
    }
  });

  it("should have a title for people over each section", () => {
    for (const { id, title } of [...dataset.encounters, ...dataset.proposals, ...dataset.claimedContacts])
      expect(sections.get(id)).toContain(`\n### ${plain(title)}\n`);
    expect(sections.get("call-2025-08-18")).toContain("\n### Phone call, August 18, 2025\n");
  });

  it("should tell when and where each encounter was, what became of it, and how sure it is", () => {
    for (const { id, date, location, status, certainty, occasion, summary } of dataset.encounters)
      for (const told of [
        `**${labelOf(status)}** (${certainty})`,
        `\n${plain(formatDate(date))}`,
        `\n${plain(`${location.city}, ${location.country}`)}`,
        `\n${plain(occasion.name)}\n`,
        `\n${plain(summary)}\n`,
      ])
        expect(sections.get(id)).toContain(told);
  });

  it("should list the meetings of an encounter, each with its day, place, length and company", () => {
    const section = sections.get("helsinki-2018");
    expect(section).toMatch(
      /^\| One-on-one \| July 16, 2018(?:, \d\d:\d\d)? \| [^|]+ \| 130 minutes \| [^|]+; interpreting: /m,
    );
    for (const { id, meetings } of dataset.encounters)
      expect(tableRows(sure(sections.get(id)))).toHaveLength(meetings.length);
  });

  it("should tell who cancelled, when it was made known, and why", () => {
    const section = sections.get("buenos-aires-2018");
    expect(section).toContain("- Cancelled by: Donald Trump\n- Made known: November 29, 2018");
    for (const encounter of dataset.encounters)
      if (encounter.status === "cancelled")
        expect(sections.get(encounter.id)).toContain(
          `- Reason given: ${plain(encounter.cancellation.reason ?? "not known")}`,
        );
  });

  it("should tell who invited, and what became of the invitation", () => {
    for (const encounter of dataset.encounters)
      if (encounter.status === "never-held")
        expect(sections.get(encounter.id)).toContain(
          `- What became of the invitation: ${encounter.invitation.outcome}\n`,
        );
  });

  it("should tell what sources disagree on, who says what, and why the record follows whom", () => {
    for (const { id, disputes } of [...dataset.encounters, ...dataset.calls])
      expect(
        sure(sections.get(id)).match(
          /^ {2}- .+ \((?:\d+ independent sources|one source|weak sources only)(?:; the record follows it)?\)$/gm,
        ) ?? [],
      ).toHaveLength(disputes.flatMap(({ claims }) => claims).length);
    for (const { id, disputes } of [...dataset.encounters, ...dataset.calls])
      for (const { why } of disputes) expect(sections.get(id)).toContain(`\n  - *Why:* ${plain(why)}\n`);
    expect(sections.get("hamburg-2017")).toContain("\n- Dinner: length\n");
    expect(sections.get("hamburg-2017")).toContain("\n  - Donald Trump: about 15 minutes (2 independent sources)\n");
  });

  it("should quote who said what about an encounter, and when", () => {
    for (const { about, text } of dataset.quotes)
      if (about !== null) expect(sections.get(about)).toContain(plain(`“${text}`));
    expect(sections.get("anchorage-2025")).toContain("- Vladimir Putin, August 15, 2025: “Next time in Moscow” ([");
  });

  it("should tell when a call was in each capital, who rang, and how long it lasted by whom", () => {
    expect(sections.get("call-2025-08-18")).toContain(
      "- When: August 18, 2025 in Washington; in Moscow August 19, 2025\n- Who rang: Donald Trump\n- Length: 40 minutes (Yuri Ushakov); 40 minutes (TASS)\n",
    );
    for (const { id, summary, certainty } of dataset.calls) {
      expect(sections.get(id)).toContain(`\n${plain(summary)}\n`);
      expect(sections.get(id)).toContain(`- How sure: ${certainty}\n`);
    }
  });

  it("should tell who floated a proposal, when, and for when", () => {
    for (const { id, proposedOn, date, summary } of dataset.proposals)
      for (const told of [
        `- First floated: ${plain(formatDate(proposedOn))}\n`,
        `- For when: ${date === null ? "not known" : plain(formatDate(date))}\n`,
        `\n${plain(summary)}\n`,
      ])
        expect(sections.get(id)).toContain(told);
  });

  it("should tell who claims a contact, since when, and what each side says", () => {
    for (const { id, claimedOn, date, summary, accounts } of dataset.claimedContacts)
      for (const told of [
        "- Claimed by: Donald Trump\n",
        `- First claimed: ${plain(formatDate(claimedOn))} (`,
        `- When, as claimed: ${date === null ? "not known" : plain(formatDate(date))}\n`,
        `\n${plain(summary)}\n`,
        ...accounts.map(({ statement }) => `: ${plain(statement)}\n`),
      ])
        expect(sections.get(id)).toContain(told);
    expect(sections.get("claimed-2025-12")).toContain("\n- Dmitry Peskov, December 16, 2025: ");
  });

  it("should name actors, and show no id of one", () => {
    const shown = written.replace(/`[^`]+`|\(<[^>]+>\)|<details>[^]*?<\/details>|\(#[^)]+\)|<a id[^>]+>/g, "");
    for (const { id } of dataset.actors.filter((actor) => actor.id.includes("-")))
      expect(shown).not.toMatch(new RegExp(`(?<![\\w-])${id}(?![\\w-])`));
    expect(shown).not.toMatch(/undefined|\[object|\bNaN\b|\bnull\b/);
  });

  it("should fold away each publication that is cited anywhere in a record, with its address and what it supports", () => {
    for (const record of records) {
      const cited = new Set(Array.from(JSON.stringify(record).matchAll(/"source":"([^"]+)"/g), ([, id]) => id));
      const published = dataset.sources.filter(({ id, kind }) => cited.has(id) && kind !== "dataset");
      const [, folded = ""] =
        /<details>\n<summary>\d+ sources?<\/summary>\n([^]*)<\/details>/.exec(sure(sections.get(record.id))) ?? [];
      expect(folded.match(/^- .+\n {2}(?:the record|`\/)/gm) ?? []).toHaveLength(published.length);
      for (const { url } of published) expect(folded).toContain(`](<${url}>)`);
    }
    expect(sections.get("call-2025-08-18")).toContain("\n  the record: date, participants; `/durations/1`\n");
  });

  it("should say what the edition claims to hold, and what is known to be missing", () => {
    for (const { from, to, note, searched, missing } of Object.values(dataset.coverage))
      for (const told of [`${formatDate(from)} – ${formatDate(to)}`, note, searched, missing])
        expect(written).toContain(plain(told));
  });

  it("should follow the data, and let no text of a source pass for Markdown", () => {
    const changed = freshDataset();
    const [call] = changed.calls;
    const source = sure(changed.sources.find(({ id }) => id === call?.citations[0]?.source));
    source.title = "[Two] *stars* & <b>";
    sure(call).certainty = "disputed";
    const section = sure(sectionsOf(emitListing(changed)).get(sure(call).id));
    expect(section).toContain(`: [\\[Two\\] \\*stars\\* \\& \\<b\\>](<${source.url}>)`);
    expect(section).toContain("- How sure: disputed");
  });

  it("should be written of a dataset without any record", () => {
    expect(emitListing({ ...dataset, encounters: [], calls: [], proposals: [], claimedContacts: [] })).toContain(
      "The 0 encounters, 0 calls, 0 proposals and 0 claimed contacts of this edition",
    );
  });
});

/** The rows of the table of meetings in a section: all tables' lines, but for head and rule. */
function tableRows(section: string): string[] {
  return section.split("\n").filter((line) => line.startsWith("| ") && !/^\| (?:meeting|---) \|/.test(line));
}
