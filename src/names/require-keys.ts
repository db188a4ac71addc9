import { isObject } from "../citations/member-path.ts";
import { notPlain } from "../frozen/not-plain.ts";
import { quoted } from "./quoted.ts";
import { typeInWords } from "./require-string.ts";

/** Refuses what is not an object, or has another key than these. `what` names the function and its parameter: `byTopic(): options`. */
export function requireKeys(
  value: unknown,
  what: string,
  keys: readonly string[],
): asserts value is Readonly<Record<string, unknown>> {
  if (!isObject(value)) throw new TypeError(`${what} must be an object, not ${typeInWords(value)}.`);
  const found = notPlain(value);
  if (found !== undefined) throw new TypeError(`${what} must be a plain object, not ${found}.`);
  const unknown = Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== undefined)
    throw new TypeError(
      `${what} must be an object with no key but ${keys.map(quoted).join(" or ")}, not with ${quoted(unknown)}.`,
    );
}
