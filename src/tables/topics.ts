import { sidesOf } from "../citations/read-outs.ts";
import type { Account, AccountTopic, ActorSide, Ids } from "../records/types.ts";
import { accountsOf, type HoldingAccounts } from "./accounts.ts";
import { type Holder, RECORD, RECORD_KIND, TO_RECORD } from "./holder.ts";
import type { Table } from "./table.ts";

interface Parts {
  holder: Holder;
  account: Account<Ids>;
  named: AccountTopic;
  by: { sides: ReadonlySet<ActorSide | null | undefined> };
}

export const topics: Table<Parts, HoldingAccounts | "actors"> = {
  name: "topics",
  row: "topic",
  meaning: "A subject that an account names, and as what.",
  key: ["record_kind", "record", "account", "topic", "aspect"],
  references: [
    TO_RECORD,
    { columns: ["record_kind", "record", "account"], table: "accounts", key: ["record_kind", "record", "id"] },
  ],
  parts: { account: "Account", named: "AccountTopic" },
  columns: {
    record_kind: RECORD_KIND,
    record: RECORD,
    account: { path: "account.id", meaning: "The account that names it." },
    topic: "named.topic",
    aspect: {
      path: "named.as",
      meaning:
        "How the account ties it to the record: as `discussed`, as `planned` to be, as a `reason` why the meeting was dropped, put off or declined, or as an `aftermath`, a statement or an act that followed.",
    },
    named_by_us: {
      schema: { type: "boolean" },
      meaning: "Whether an actor of the American side gives the account.",
      example: true,
      read: ({ by }) => by.sides.has("us"),
    },
    named_by_russia: {
      schema: { type: "boolean" },
      meaning: "Whether an actor of the Russian side gives the account.",
      example: false,
      read: ({ by }) => by.sides.has("russia"),
    },
    said_by: "account.by",
  },
  rows: ({ actors, ...records }) => {
    const sideOf = sidesOf(actors);
    return accountsOf(records).flatMap(({ holder, account }) => {
      const sides = new Set(account.by.map((actor) => sideOf.get(actor)));
      const { topics = [] } = account as Partial<Account<Ids>>;
      return topics.map((named) => ({ holder, account, named, by: { sides } }));
    });
  },
};
