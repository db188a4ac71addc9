import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import * as main from "../../src/index.ts";
import * as schema from "../../src/schema.ts";
import { root } from "../project.ts";

const page = readFileSync(path.join(root, "docs/migrate-from-1.md"), "utf8");

/** What 1.1.0 exported from its main entry, encounters aside. */
const MAIN =
  "accounts actors between byLocation bySource byStatus byTopic calls callsBetween cancelled citationsFor cite compareEditions createDataset disputed edition encounters findActor findLocation getEncounter InvalidDateError isActorId isCancelled isEncounterId isHeld isLocation isNeverHeld isScheduled meetings proposals quotes quotesAbout quotesBy sources UnknownNameError UnsupportedFormatError".split(
    " ",
  );

/** What 1.1.0 exported from `/schema`. */
const SCHEMA =
  "account actor actorKind actorSide call callDate callDuration cancellation cancelledEncounter certainty citation claim coverage DataError dataset dispute duration durationBound encounter encounterStatus FORMAT heldEncounter invitation invitationOutcome location meeting meetingKind neverHeldEncounter occasion occasionKind parseDataset proposal quote quoteSetting scheduledEncounter source sourceGrade sourceKind textPositionSelector topic wording".split(
    " ",
  );

describe("what 1.1.0 exported", () => {
  it.each(MAIN)("should still be there: %s", (name) => {
    expect(main).toHaveProperty(name);
  });

  it.each(SCHEMA)("should still be there in /schema: %s", (name) => {
    expect(schema).toHaveProperty(name);
  });
});

describe("the table of names", () => {
  const rows = Array.from(
    page.matchAll(/^\| `([A-Za-z]+)(?:\(\w*\))?` \| `([A-Za-z]+)(?:\(\w*\))?` \|/gm),
    ([, old = "", now = ""]) => ({
      old,
      now,
    }),
  );

  it("should tell of old names", () => {
    expect(rows.map(({ old }) => old)).toEqual(
      expect.arrayContaining(["bySource", "accounts", "isLocation", "DataError"]),
    );
  });

  it.each(rows)("should be true: $old is $now", ({ old, now }) => {
    const exported = { ...main, ...schema } as Record<string, unknown>;
    expect(exported[old]).toBeDefined();
    expect(exported[old]).toBe(exported[now]);
  });

  it.each(["getSource", "met", "formatDate", "redirects", "whereCited"])("should tell of what is new: %s", (name) => {
    expect(MAIN).not.toContain(name);
    expect(page).toContain(`\`${name}`);
  });
});
