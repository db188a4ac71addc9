import type { Redirect } from "../records/types.ts";
import type { Table } from "./table.ts";

export const redirects: Table<{ redirect: Redirect }, "redirects"> = {
  name: "redirects",
  row: "redirect",
  meaning: "Where an id of earlier editions leads now.",
  key: ["record_kind", "old_id"],
  parts: { redirect: "Redirect" },
  columns: {
    record_kind: "redirect.kind",
    old_id: "redirect.from",
    new_ids: "redirect.to",
  },
  rows: ({ redirects }) => redirects.map((redirect) => ({ redirect })),
};
