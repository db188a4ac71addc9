import type { Account, Ids } from "../records/types.ts";
import { type Holder, RECORD, RECORD_KIND, TO_RECORD } from "./holder.ts";
import type { Records, Table } from "./table.ts";

/** The records that hold accounts; one of the background is a record itself. */
export type HoldingAccounts = "encounters" | "calls" | "proposals" | "claimedContacts" | "background";

/** Every account, with the record that holds it. */
export function accountsOf({
  encounters,
  calls,
  proposals,
  claimedContacts,
  background,
}: Pick<Records, HoldingAccounts>) {
  const within = (kind: Holder["kind"], records: readonly { id: string; accounts?: readonly Account<Ids>[] }[]) =>
    // Records of the format 1 may have no accounts.
    records.flatMap(({ id, accounts = [] }) => accounts.map((account) => ({ holder: { kind, id }, account })));
  return [
    ...within("encounters", encounters),
    ...within("calls", calls),
    ...within("proposals", proposals),
    ...within("claimedContacts", claimedContacts),
    ...background.map((account) => ({ holder: { kind: "accounts" as const, id: account.id }, account })),
  ];
}

export const accounts: Table<{ holder: Holder; account: Account<Ids> }, HoldingAccounts> = {
  name: "accounts",
  row: "account",
  meaning: "What a side, or a source in its own voice, says about a record or the background.",
  key: ["record_kind", "record", "id"],
  references: [TO_RECORD],
  parts: { account: "Account" },
  columns: {
    record_kind: RECORD_KIND,
    record: RECORD,
    id: "account.id",
    said_by: "account.by",
    date: "account.date",
    first_day: { firstDayOf: "account.date" },
    last_day: { lastDayOf: "account.date" },
    about: "account.about",
    statement: "account.statement",
    independent_sources: "account.independentSources",
  },
  rows: accountsOf,
};
