import { isObject } from "../citations/member-path.ts";
import { idIndex } from "../names/name-index.ts";
import { requireString, typeInWords } from "../names/require-string.ts";
import { actors } from "../records/actors.ts";
import type { KnownIds } from "../records/names.ts";
import { redirects } from "../records/redirects.ts";
import { sources } from "../records/sources.ts";
import type { Account, Dataset, Ids, Redirect } from "../records/types.ts";

/** What somebody says: an account, a claim or a length of a call. */
export type Statement<N extends Ids = KnownIds> = Pick<Account<N>, "by" | "citations">;

/** Names who makes a statement. */
export function speakersOfIn<N extends Ids>(
  tables: () => Pick<Dataset<N>, "actors" | "sources">,
  redirects: () => readonly Redirect[],
) {
  const actorNames = idIndex("actor", () => tables().actors.map(({ id, name }) => [id, name] as const), redirects);
  const publishers = idIndex(
    "source",
    () => tables().sources.map(({ id, publisher }) => [id, publisher] as const),
    redirects,
  );

  return (statement: unknown): readonly string[] => {
    if (!isObject(statement) || !Array.isArray(statement["by"]) || !Array.isArray(statement["citations"])) {
      const what = isObject(statement) ? "an object without by and citations" : typeInWords(statement);
      throw new TypeError(`speakersOf(): statement must be an account, a claim or a call's duration, not ${what}.`);
    }
    const { by, citations } = statement as unknown as Statement<N>;
    // Array.from turns the holes of a sparse array into members, which `map` would skip.
    if (by.length) return Object.freeze(Array.from(by, (actor, at) => actorNames.get(string(actor, `by[${at}]`))[0]));
    const cited = Array.from<unknown, string>(citations, (citation, at) => {
      const where = `citations[${at}]`;
      if (isObject(citation)) return string(citation["source"], `${where}.source`);
      throw new TypeError(`speakersOf(): statement.${where} must be a citation, not ${typeInWords(citation)}.`);
    });
    return Object.freeze([...new Set(cited.map((source) => publishers.get(source)[0]))]);
  };
}

function string(value: unknown, where: string): string {
  requireString(value, `speakersOf(): statement.${where}`);
  return value;
}

const query = /* @__PURE__ */ speakersOfIn<KnownIds>(
  () => ({ actors, sources }),
  () => redirects,
);

/**
 * Returns the names of those who make a statement: the actors whose it is, or the publishers of the sources that make it in their own voice.
 *
 * @param statement - An account, a claim of a dispute, or one of the durations of a call.
 * @returns A frozen array of the names of the actors in `by`, in that order; if there are none, of the publishers of the cited sources,
 *   each once.
 * @throws {@link UnknownNameError} if an actor or a source in it is not in this edition.
 * @throws TypeError if `statement` is not such an object.
 * @example
 * ```ts
 * import { disputed, speakersOf } from "trump-putin-encounters";
 *
 * const dinner = disputed("hamburg-2017").find(({ path }) => path === "/meetings/dinner/duration");
 * for (const claim of dinner?.claims ?? []) console.log(`${speakersOf(claim).join(", ")}:`, claim.value);
 * // prints: The New York Times, BuzzFeed News, Taipei Times, Bloomberg: { minutes: 60, bound: 'about' }
 * // prints: The senior White House official who gave the length of the Hamburg dinner talk: { minutes: 60, bound: 'at-most' }
 * // prints: Donald Trump: { minutes: 15, bound: 'about' }
 * // prints: The White House: The talk was brief and came as the dinner was ending.
 * ```
 */
export function speakersOf(statement: Statement): readonly string[] {
  return query(statement);
}
