import type { AccountTopic, Topic } from "../records/types.ts";

/** What of an account tells what it names. Data of older formats name no topics. */
export interface NamingTopics {
  readonly topics?: readonly AccountTopic[];
}

/** The subjects that an account says the two discussed. */
export function discussedIn({ topics = [] }: NamingTopics): Topic[] {
  return topics.filter(({ as }) => as === "discussed").map(({ topic }) => topic);
}

/** The subjects that the two discussed, by at least one account, in alphabetical order. */
export function discussedTopics({ accounts }: { readonly accounts: readonly NamingTopics[] }): Topic[] {
  return [...new Set(accounts.flatMap(discussedIn))].sort();
}
