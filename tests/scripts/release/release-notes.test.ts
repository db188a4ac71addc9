import { describe, expect, it } from "vitest";
import { compareEditions } from "../../../src/index.ts";
import { releaseNotes } from "../../../src/scripts/release/release-notes.ts";
import {
  dinner,
  type Edition,
  edition,
  hamburg,
  paris,
  type Rec,
  record,
  singleChanges,
} from "../../edition/changed-editions.ts";

/** The notes of the built edition in which something was changed, after 1.0.0, which is that edition. */
function notesAfter(change: (copy: Edition) => void): string {
  const newer = edition();
  change(newer);
  return releaseNotes("1.0.0", compareEditions(edition(), newer), newer);
}

const address = (id: string) => String(record(edition(), "sources", id)["url"]);

describe("the notes of a release", () => {
  it.each(singleChanges)("should tell of %s, at its place", (_, _bump, where, change) => {
    const [kind = "", id = "", ...rest] = where.split("/");
    const notes = notesAfter(change);
    expect(notes).toContain(`#### ${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}\n`);
    expect(notes).toContain(kind === "coverage" ? `\n- \`/${[id, ...rest].join("/")}\`: ` : `\`${id}\``);
    if (kind !== "coverage" && rest.length)
      expect(notes).toContain(`- Changed \`${id}\`\n  - \`/${rest.join("/")}\`: `);
  });

  it("should give the old value, the new one, and the sources that say so", () => {
    const notes = notesAfter((copy) => ((dinner(copy)["duration"] as Rec)["minutes"] = 15));
    const said = ["bloomberg-2025-08", "new-york-times-2017-07-18", "buzzfeed-2017-07-19", "taipei-times-2017-07-20"];
    expect(notes).toBe(
      `Since 1.0.0: 0 records added, 1 field changed, 0 records removed.

#### Encounters

- Changed \`hamburg-2017\`
  - \`/meetings/dinner/duration/minutes\`: from \`60\` to \`15\`, according to ${said.map((id) => `[${id}](<${address(id)}>)`).join(", ")}`,
    );
  });

  it("should group records by kind and fields by record, and call records by their names", () => {
    const notes = notesAfter((copy) => {
      copy.actors.push({ ...record(copy, "actors", "donald-trump"), id: "ada", name: "Ada `the badger`" });
      copy.quotes = copy.quotes.filter(({ id }) => id !== edition().quotes[0]?.["id"]);
      hamburg(copy)["title"] = "Hamburg";
      (hamburg(copy)["meetings"] as unknown[]).pop();
      paris(copy)["title"] = "Paris";
    });
    const gone = edition().quotes[0] ?? {};
    const title = (of: (copy: Edition) => Rec) => JSON.stringify(of(edition())["title"]);
    expect(notes.split("\n").filter(Boolean)).toEqual([
      "Since 1.0.0: 1 record added, 3 fields changed, 1 record removed.",
      "#### Actors",
      '- Added `ada`: ``"Ada `the badger`"``',
      "#### Encounters",
      "- Changed `hamburg-2017`",
      expect.stringMatching(/^ {2}- `\/meetings\/dinner`: removed, was `\{.*…`$/),
      `  - \`/title\`: from \`${title(hamburg)}\` to \`"Hamburg"\``,
      "- Changed `paris-2018`",
      `  - \`/title\`: from \`${title(paris)}\` to \`"Paris"\``,
      "#### Quotes",
      `- Removed \`${String(gone["id"])}\`: \`${JSON.stringify(gone["text"])}\``,
    ]);
  });

  it("should name the sources that were added to a record's citations", () => {
    const notes = notesAfter((copy) => (paris(copy)["citations"] as unknown[]).push({ source: "kremlin-58014" }));
    expect(notes).toContain(`[kremlin-58014](<${address("kremlin-58014")}>)`);
    expect(notes).toMatch(/\/citations`: from `….*` to `….*kremlin-58014/);
  });

  it("should call a part that came by its own words, where it has some", () => {
    const notes = notesAfter((copy) => {
      (paris(copy)["accounts"] as Rec[]).push({
        ...(paris(copy)["accounts"] as Rec[])[0],
        id: "badger",
        statement: "A badger saw it.",
      });
    });
    expect(notes).toContain('\n  - `/accounts/badger`: added, `"A badger saw it."`, according to [');
  });

  it("should say that a version only changed the code", () => {
    expect(notesAfter(() => undefined)).toBe("The data are those of 1.0.0, with the same digest.");
  });

  it("should lead from every source to its address", () => {
    for (const [, , , change] of singleChanges) {
      for (const [, id = "", url] of notesAfter(change).matchAll(/\[([\w-]+)\]\(<([^>]*)>\)/g))
        expect(url).toBe(address(id));
    }
  });
});
