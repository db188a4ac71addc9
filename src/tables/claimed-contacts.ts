import type { ClaimedContact, Ids } from "../records/types.ts";
import type { Table } from "./table.ts";

export const claimedContacts: Table<{ contact: ClaimedContact<Ids> }, "claimedContacts"> = {
  name: "claimed_contacts",
  row: "claimedContact",
  meaning: "A contact that one side says took place; no call, and in no count.",
  key: ["id"],
  parts: { contact: "ClaimedContact" },
  columns: {
    id: "contact.id",
    title: "contact.title",
    claimed_by: "contact.by",
    claimed_on: "contact.claimedOn",
    date: "contact.date",
    first_day: { firstDayOf: "contact.date" },
    last_day: { lastDayOf: "contact.date" },
    form: "contact.form",
    summary: "contact.summary",
    independent_sources: "contact.independentSources",
  },
  rows: ({ claimedContacts }) => claimedContacts.map((contact) => ({ contact })),
};
