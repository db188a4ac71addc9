import { expect, it } from "vitest";
import { KINDS } from "../../src/checks/kinds.ts";

it("should list every kind of record, in the order of a dataset, and nothing without ids", () => {
  expect(KINDS).toEqual([
    "encounters",
    "calls",
    "proposals",
    "claimedContacts",
    "quotes",
    "actors",
    "sources",
    "accounts",
  ]);
});
