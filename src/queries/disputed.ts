import { followedClaim } from "../citations/followed-claim.ts";
import { isObject, walk } from "../citations/member-path.ts";
import { exactly } from "../names/exactly.ts";
import { idIndex } from "../names/name-index.ts";
import { typeInWords } from "../names/require-string.ts";
import { calls } from "../records/calls.ts";
import { encounters } from "../records/encounters.ts";
import type { CallId, EncounterId, KnownIds, QuoteId } from "../records/names.ts";
import { quotes } from "../records/quotes.ts";
import { redirects } from "../records/redirects.ts";
import type { Call, Claim, Dataset, Dispute, Encounter, Ids, Quote, Redirect } from "../records/types.ts";
import { groupBy } from "./group-by.ts";

/** A point on which sources contradict each other, in an encounter, a call or a quote; `kind` tells which `record` it is. */
export type Disputed<N extends Ids = KnownIds> = DisputedPoint<N> &
  (
    | {
        /** The kind of that record. */
        readonly kind: "encounter";
        /** The encounter that it is about. */
        readonly record: Encounter<N>;
      }
    | {
        /** The kind of that record. */
        readonly kind: "call";
        /** The call that it is about. */
        readonly record: Call<N>;
      }
    | {
        /** The kind of that record. */
        readonly kind: "quote";
        /** The quote that it is about. */
        readonly record: Quote<N>;
      }
  );

/** What is known of a point on which sources contradict each other, whatever the record. */
export interface DisputedPoint<N extends Ids = KnownIds> {
  /**
   * Where in that record: a path by id, as {@link citationsFor} takes it.
   *
   * @example
   * ```ts
   * "/meetings/dinner/duration"
   * ```
   */
  readonly path: string;
  /** What the record holds at the path. */
  readonly value: unknown;
  /** The claim whose value that is, or of several durations the first; null: the record follows none of the claims, or an account stands at the path. */
  readonly follows: Claim<N> | null;
  /**
   * Why the record follows that claim, or why it follows none; null: the data are of an older format, and do not say.
   *
   * @example
   * ```ts
   * "Two independent sources give two hours and ten minutes, one of them on the day."
   * ```
   */
  readonly why: string | null;
  /** What each side says. */
  readonly claims: readonly Claim<N>[];
}

/** The records that may hold disputes. */
type Tables<N extends Ids> = Pick<Dataset<N>, "encounters" | "calls" | "quotes">;

const KIND = "encounter, call or quote";

/** Lists the disputes of all records, or of one; the records of the first edition have none. */
export function disputedIn<N extends Ids>(tables: () => Tables<N>, redirects: () => readonly Redirect[]) {
  let all: readonly Disputed<N>[] | undefined;
  const list = () => (all ??= Object.freeze(disputesOf(tables())));
  const group = groupBy(list, ({ kind, record }) => [keyOf(kind, record.id)]);

  /** The ids of all records, each with its key: records of different kinds may have the same id. */
  const entries = () => recordsOf(tables()).map((record) => [record.id, keyOf(kindOf(record), record.id)] as const);
  const keys = idIndex(KIND, entries, redirects);
  const isKey = exactly(() => entries().map(([, key]) => key));

  return (about?: unknown): readonly Disputed<N>[] => {
    if (about === undefined) return list();
    if (typeof about === "string") {
      const [key, ...others] = keys.get(about);
      return others.length ? Object.freeze([key, ...others].flatMap(group)) : group(key);
    }
    const id = isObject(about) ? about["id"] : undefined;
    if (!isObject(about) || typeof id !== "string") {
      const what = isObject(about) ? "an object without an id" : typeInWords(about);
      throw new TypeError(`disputed(): about must be an encounter, call or quote, or the id of one, not ${what}.`);
    }
    const key = keyOf(kindOf(about), id);
    return isKey(key) ? group(key) : group(keys.get(id)[0]);
  };
}

function recordsOf<N extends Ids>({ encounters, calls, quotes }: Tables<N>): Disputed<N>["record"][] {
  return [...encounters, ...calls, ...quotes];
}

function disputesOf<N extends Ids>(tables: Tables<N>): Disputed<N>[] {
  return recordsOf(tables).flatMap((record) =>
    ((record as { disputes?: readonly Dispute<N>[] }).disputes ?? []).map((dispute) =>
      Object.freeze({
        kind: kindOf(record),
        record,
        path: dispute.path,
        value: valueAt(record, dispute.path),
        follows: followed(record, dispute),
        why: (dispute as { readonly why?: string }).why ?? null,
        claims: dispute.claims,
      } as Disputed<N>),
    ),
  );
}

/** What the data say; those of older formats do not. */
function followed<N extends Ids>(record: object, dispute: Dispute<N>): Claim<N> | null {
  const { follows = followedClaim(record, dispute) } = dispute as { readonly follows?: string | null };
  return dispute.claims.find(({ id }) => id === follows) ?? null;
}

function kindOf(record: object): Disputed["kind"] {
  return "meetings" in record ? "encounter" : "speaker" in record ? "quote" : "call";
}

function keyOf(kind: Disputed["kind"], id: string): string {
  return `${kind} ${id}`;
}

function valueAt(record: object, path: string): unknown {
  const way = walk(record, path);
  return "steps" in way ? way.steps.at(-1)?.value : undefined;
}

const query = /* @__PURE__ */ disputedIn<KnownIds>(
  () => ({ encounters, calls, quotes }),
  () => redirects,
);

/**
 * Returns the points on which sources contradict each other, with what each side says: all of them, or those of one record.
 *
 * @param about - An encounter, call or quote, or the id of one; without it, all. A record is found by its id, so that a copy of it
 *   will do.
 * @returns A frozen array in the order of encounters, calls and quotes, each in chronological order; empty if sources contradict each
 *   other nowhere in the record. The same array each time.
 * @throws {@link UnknownNameError} if no encounter, call or quote in this edition has the id; it suggests the nearest ids.
 * @throws TypeError if `about` is neither a record nor a string.
 * @example
 * ```ts
 * import { disputed } from "trump-putin-encounters";
 *
 * const dinner = disputed("hamburg-2017").find(({ path }) => path === "/meetings/dinner/duration");
 * console.log("recorded:", JSON.stringify(dinner?.value));
 * // prints: recorded: {"minutes":60,"bound":"about"}
 * for (const claim of dinner?.claims ?? []) console.log(claim === dinner?.follows, claim.id, JSON.stringify(claim.value));
 * // prints: true about-an-hour {"minutes":60,"bound":"about"}
 * // prints: false senior-white-house-official {"minutes":60,"bound":"at-most"}
 * // prints: false trump {"minutes":15,"bound":"about"}
 * // prints: false white-house "The talk was brief and came as the dinner was ending."
 * console.log(dinner?.why);
 * // prints: Four independent sources give about an hour in their own voice; the shorter lengths are the word of the White House, one of its officials and Trump.
 * ```
 */
export function disputed(
  // Not an optional parameter: a lookup that found nothing must not ask for all.
  ...about: [] | [about: Encounter | Call | Quote | EncounterId | CallId | QuoteId]
): readonly Disputed[] {
  return query(...about);
}
