import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { readAuthoredData } from "../../src/scripts/read-authored-data.ts";
import { authoredAccount } from "../../src/schema/account.ts";
import { authoredCall } from "../../src/schema/call.ts";
import { authoredClaimedContact } from "../../src/schema/claimed-contact.ts";
import { authoredDisputes } from "../../src/schema/dispute.ts";
import { authoredEncounter } from "../../src/schema/encounter.ts";
import { authoredProposal } from "../../src/schema/proposal.ts";
import { authoredPublisher } from "../../src/schema/publisher.ts";
import { authoredQuote } from "../../src/schema/quote.ts";
import { authoredSource } from "../../src/schema/source.ts";
import { root } from "../project.ts";
import { sure } from "../checks/changes.ts";

const { project, problems } = readAuthoredData(root, undefined);
const records = (kind: "encounters" | "calls" | "proposals" | "claimedContacts" | "quotes" | "sources" | "accounts") =>
  project[kind].map(({ record }) => record);
const disputes = project.encounters.map(({ record }) => record.disputes).filter(({ length }) => length > 0);

describe("the schemas of what is written in data/", () => {
  it("should fit every file there", () => {
    expect(problems).toEqual([]);
  });

  it.each<[kind: string, schema: z.ZodType, records: readonly object[], computed: Readonly<Record<string, unknown>>]>([
    [
      "encounters",
      authoredEncounter,
      records("encounters"),
      { start: "2018-07-16", end: "2018-07-16", topics: [], noReadoutFrom: [], certainty: "confirmed" },
    ],
    [
      "calls",
      authoredCall,
      records("calls"),
      { start: "2018-07-16", end: "2018-07-16", topics: [], noReadoutFrom: [], certainty: "confirmed" },
    ],
    ["proposals", authoredProposal, records("proposals"), { certainty: "confirmed" }],
    ["claimed contacts", authoredClaimedContact, records("claimedContacts"), { independentSources: 1 }],
    ["quotes", authoredQuote, records("quotes"), { certainty: "confirmed", isFragment: false }],
    ["sources", authoredSource, records("sources"), { voice: "Reuters" }],
    ["accounts", authoredAccount, records("accounts"), { independentSources: 1 }],
    ["publishers", authoredPublisher, project.publishers.map(({ record }) => record), { voice: "Reuters" }],
  ])("should take the %s without what is computed, and refuse them with it", (_, schema, written, computed) => {
    expect(written.length).toBeGreaterThan(0);
    for (const record of written) expect(schema.safeParse(record).error?.issues ?? []).toEqual([]);
    for (const [key, value] of Object.entries(computed))
      expect(schema.safeParse({ ...written[0], [key]: value }).error?.issues).toMatchObject([
        { code: "unrecognized_keys", keys: [key] },
      ]);
  });

  it("should take disputes without what is computed, with two claims at least", () => {
    const [dispute] = sure(disputes[0]);
    const [claim, ...others] = sure(dispute).claims;
    const issuesOf = (more: object) => authoredDisputes.safeParse([{ ...dispute, ...more }]).error?.issues ?? [];
    expect(issuesOf({})).toEqual([]);
    expect(issuesOf({ claims: [claim, ...others, { ...claim, id: "another" }] })).toEqual([]);
    expect(issuesOf({ claims: [claim] })).toMatchObject([{ code: "too_small", path: [0, "claims"] }]);
    expect(issuesOf({ follows: null })).toMatchObject([{ code: "unrecognized_keys", keys: ["follows"] }]);
    expect(issuesOf({ claims: [{ ...claim, independentSources: 1 }, ...others] })).toMatchObject([
      { code: "unrecognized_keys", keys: ["independentSources"] },
    ]);
  });
});

describe.each(Object.entries<z.ZodType>(authoredPublisher.shape))("a publisher's %s", (_, field) => {
  const { description, examples = [] } = sure(field.meta()) as { description?: string; examples?: unknown[] };

  it("should have a description that ends as a sentence does", () => {
    expect(description).toMatch(/^[A-Z][^\n]*[^\s.]\.$/);
  });

  it("should have an example, which is right by its own schema and not empty", () => {
    expect(examples).toHaveLength(1);
    expect(examples).not.toEqual([[]]);
    for (const example of examples) expect(field.safeParse(example).error?.issues ?? []).toEqual([]);
  });
});
