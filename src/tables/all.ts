import { accounts } from "./accounts.ts";
import { actors } from "./actors.ts";
import { callDurations } from "./call-durations.ts";
import { calls } from "./calls.ts";
import { citations } from "./citations.ts";
import { claimedContacts } from "./claimed-contacts.ts";
import { claims } from "./claims.ts";
import { disputes } from "./disputes.ts";
import { encounters } from "./encounters.ts";
import { meetings } from "./meetings.ts";
import { proposals } from "./proposals.ts";
import { quoteVariants } from "./quote-variants.ts";
import { quotes } from "./quotes.ts";
import { redirects } from "./redirects.ts";
import { sources } from "./sources.ts";
import type { Table } from "./table.ts";
import { topics } from "./topics.ts";

/** Every table, in the order in which a reader meets them. */
export const tables: readonly Table[] = [
  encounters,
  meetings,
  calls,
  callDurations,
  proposals,
  claimedContacts,
  quotes,
  quoteVariants,
  accounts,
  topics,
  disputes,
  claims,
  citations,
  sources,
  actors,
  redirects,
];
