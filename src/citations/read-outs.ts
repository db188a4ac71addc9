import type { Account, Actor, ActorSide, Ids } from "../records/types.ts";
import { discussedIn, type NamingTopics } from "./discussed-topics.ts";

/** The sides whose read-outs are compared. */
export type ReportingSide = Exclude<ActorSide, "other">;

export const reportingSides: readonly ReportingSide[] = ["us", "russia"];

/** On which side each actor stands, by id; for those who stand on none, null. */
export type Sides = ReadonlyMap<string, ActorSide | null>;

export function sidesOf(actors: readonly Pick<Actor<Ids>, "id" | "side">[]): Sides {
  return new Map(actors.map(({ id, side }) => [id, side]));
}

/** The accounts in which a side names what the two discussed. */
export function readOutsOf<A extends Pick<Account<Ids>, "by"> & NamingTopics>(
  accounts: readonly A[] | undefined,
  side: ReportingSide,
  sides: Sides,
): A[] {
  return (accounts ?? []).filter(
    (account) => discussedIn(account).length > 0 && account.by.some((actor) => sides.get(actor) === side),
  );
}

/** The sides from which there is no such account, of a call or of an encounter at which the two met. */
export function noReadoutFrom(
  record: {
    readonly accounts: readonly Pick<Account<Ids>, "by" | "topics">[];
    readonly meetings?: readonly unknown[];
  },
  sides: Sides,
): ReportingSide[] {
  if (record.meetings?.length === 0) return [];
  return reportingSides.filter((side) => readOutsOf(record.accounts, side, sides).length === 0);
}
