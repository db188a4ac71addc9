import type * as z from "zod";
import type { authoredAccount } from "../schema/account.ts";
import type { actor } from "../schema/actor.ts";
import type { authoredCall } from "../schema/call.ts";
import type { authoredClaimedContact } from "../schema/claimed-contact.ts";
import type { coverage } from "../schema/dataset.ts";
import type { authoredEncounter } from "../schema/encounter.ts";
import type { authoredProposal } from "../schema/proposal.ts";
import type { authoredQuote } from "../schema/quote.ts";
import type { redirect } from "../schema/redirect.ts";
import type { authoredPublisher } from "../schema/publisher.ts";
import type { authoredSource } from "../schema/source.ts";
import type { Kind } from "./kinds.ts";
import type { SourceTexts } from "./source-texts.ts";

export type AuthoredEncounter = z.infer<typeof authoredEncounter>;
export type AuthoredCall = z.infer<typeof authoredCall>;
export type AuthoredProposal = z.infer<typeof authoredProposal>;
export type AuthoredClaimedContact = z.infer<typeof authoredClaimedContact>;
export type AuthoredQuote = z.infer<typeof authoredQuote>;
export type AuthoredActor = z.infer<typeof actor>;
export type AuthoredSource = z.infer<typeof authoredSource>;
export type AuthoredAccount = z.infer<typeof authoredAccount>;
export type AuthoredRedirect = z.infer<typeof redirect>;
export type AuthoredCoverage = z.infer<typeof coverage>;

export type AuthoredPublisher = z.infer<typeof authoredPublisher>;

/** A record, the file it stands in, and the path by id under which it stands there. */
export interface Filed<R> {
  readonly file: string;
  readonly path: string;
  readonly record: R;
}

/** What a record of each kind is, as it is written in data/. */
interface Authored {
  encounters: AuthoredEncounter;
  calls: AuthoredCall;
  proposals: AuthoredProposal;
  claimedContacts: AuthoredClaimedContact;
  quotes: AuthoredQuote;
  actors: AuthoredActor;
  sources: AuthoredSource;
  accounts: AuthoredAccount;
}

/** All that is written in data/, and the texts of sources where they are at hand. */
export type AuthoredData = { readonly [K in Kind]: readonly Filed<Authored[K]>[] } & {
  readonly coverage: readonly Filed<AuthoredCoverage>[];
  /** None in a dataset, whose sources have their voices. */
  readonly publishers: readonly Filed<AuthoredPublisher>[];
  readonly redirects: readonly Filed<AuthoredRedirect>[];
  readonly texts: SourceTexts | undefined;
};
