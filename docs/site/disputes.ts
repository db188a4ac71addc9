import {
  type Call,
  calls,
  type Dispute,
  type Encounter,
  encounters,
  getActor,
  type Quote,
  quotes,
  titleOf,
} from "trump-putin-encounters";
import { addressOf } from "./addresses.ts";

/** A record with disputes, as pages name it. */
export interface Disputing {
  readonly record: Encounter | Call | Quote;
  readonly title: string;
  readonly address: string;
  readonly disputes: readonly Dispute[];
}

/** Every record on which sources disagree: encounters and calls in chronological order, then quotes. */
export const disputing: readonly Disputing[] = [
  ...[
    ...encounters.map((record) => entry(record, titleOf(record), addressOf("encounters", record.id))),
    ...calls.map((record) => entry(record, titleOf(record), addressOf("calls", record.id))),
  ].sort((a, b) => a.record.start.localeCompare(b.record.start)),
  ...quotes.map((record) => entry(record, titleOfQuote(record), addressOf("quotes", record.id))),
].filter(({ disputes }) => disputes.length > 0);

function entry<R extends Disputing["record"]>(record: R, title: string, address: string) {
  return { record, title, address, disputes: record.disputes };
}

function titleOfQuote({ speaker, text }: Quote): string {
  const words = text.split(/\s+/);
  return `${getActor(speaker).name}: “${words.length > 8 ? `${words.slice(0, 8).join(" ")}…` : text}”`;
}
