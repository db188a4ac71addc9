import type { Ids, Proposal } from "../records/types.ts";
import type { Table } from "./table.ts";

export const proposals: Table<{ proposal: Proposal<Ids> }, "proposals"> = {
  name: "proposals",
  row: "proposal",
  meaning: "A meeting that was floated and never arranged.",
  key: ["id"],
  parts: { proposal: "Proposal" },
  columns: {
    id: "proposal.id",
    title: "proposal.title",
    proposed_by: "proposal.by",
    proposed_on: "proposal.proposedOn",
    date: "proposal.date",
    first_day: { firstDayOf: "proposal.date" },
    last_day: { lastDayOf: "proposal.date" },
    place: "proposal.place",
    summary: "proposal.summary",
    certainty: "proposal.certainty",
  },
  rows: ({ proposals }) => proposals.map((proposal) => ({ proposal })),
};
