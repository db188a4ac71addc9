import { describe, expect, it } from "vitest";
import { compareEditions } from "../../../src/index.ts";
import { releaseNotes, releasePage } from "../../../src/scripts/release/release-notes.ts";
import {
  dinner,
  type Edition,
  edition,
  paris,
  type Rec,
  record,
  singleChanges,
} from "../../edition/changed-editions.ts";

const PAGE = "`docs/releases/1.0.1.md`";

function changesAfter(change: (copy: Edition) => void) {
  const newer = edition();
  change(newer);
  return compareEditions(edition(), newer);
}

/** The notes of the built edition in which something was changed, after 1.0.0, which is that edition. */
function notesAfter(change: (copy: Edition) => void): string {
  return releaseNotes("1.0.0", changesAfter(change), PAGE);
}

describe("the notes of a release", () => {
  it.each(singleChanges)("should tell of %s", (_, _bump, where, change) => {
    const [kind = "", id = ""] = where.split("/");
    expect(notesAfter(change)).toMatch(new RegExp(`^\\| ${kind} \\| (?!0 \\| 0 \\| 0 )`, "m"));
    const page = releasePage("1.0.1", "1.0.0", changesAfter(change));
    expect(page).toContain(kind === "coverage" ? "`coverage/" : `${kind}/${id}`);
  });

  it("should count by kind, then show corrected values with the old and the new one", () => {
    const notes = notesAfter((copy) => {
      (dinner(copy)["duration"] as Rec)["minutes"] = 15;
      copy.actors.push({ ...record(copy, "actors", "donald-trump"), id: "ada", name: "Ada", aliases: [] });
    });
    expect(notes).toBe(`Since 1.0.0. Field by field: ${PAGE}.

| records | added | removed | changed |
| --- | --- | --- | --- |
| actors | 1 | 0 | 0 |
| encounters | 0 | 0 | 1 |

#### Corrected values

- \`encounters/hamburg-2017/meetings/dinner/duration/minutes\`: \`60\` → \`15\`

#### Changed records

- \`encounters/hamburg-2017\`: 1 field, 1 corrected`);
  });

  it("should file a reversal among the corrected values, whatever the length of the arrays", () => {
    const cancellation = (copy: Edition) => paris(copy)["cancellation"] as Rec;
    const notes = notesAfter((copy) => (cancellation(copy)["by"] = ["donald-trump", "kremlin", "emmanuel-macron"]));
    expect(notes).toMatch(
      /#### Corrected values\n\n- `encounters\/paris-2018\/cancellation\/by`: `\[.*` → `\["donald-trump"/,
    );
  });

  it("should tell a field that many records gained in one line", () => {
    const notes = notesAfter((copy) => {
      for (const actor of copy.actors) actor["born"] = null;
    });
    expect(notes).toContain(`#### New fields\n\n- \`born\` in ${edition().actors.length} places: actors`);
    expect(notes).not.toContain("#### Changed records");
  });

  it("should name records that went, where they went, and names that are no longer found", () => {
    const notes = notesAfter((copy) => {
      const kremlin = record(copy, "actors", "kremlin");
      copy.actors.push({ ...kremlin, id: "the-kremlin", name: "The Kremlin`s" });
      copy.actors = copy.actors.filter((actor) => actor !== kremlin);
      Object.assign(copy, { redirects: [{ kind: "actors", from: "kremlin", to: ["the-kremlin"] }] });
    });
    expect(notes).toMatch(/#### Records that went\n\n- `actors\/kremlin`: `".*"`, now `the-kremlin`/);
    expect(notes).toMatch(/#### Names that are no longer found\n\n- `.*`, an actor/);
  });

  it("should say that a version changed only the code", () => {
    expect(notesAfter(() => undefined)).toBe("The data are those of 1.0.0, with the same digest.");
  });

  it("should stay short, however much changed", () => {
    const notes = notesAfter((copy) => {
      for (const kind of ["encounters", "quotes", "sources", "actors"] as const) {
        for (const known of copy[kind])
          Object.assign(known, { title: "x".repeat(1000), citations: [], note: known["id"] });
        copy[kind] = copy[kind].slice(1);
      }
    });
    expect(notes.length).toBeLessThan(20_000);
    expect(notes).toMatch(/^- and \d+ more$/m);
  });
});
