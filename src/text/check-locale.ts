import { requireString } from "../names/require-string.ts";
import { UnknownNameError } from "../names/unknown-name-error.ts";

/** Refuses what is not a language tag; `what` names the function and its parameter: `Intl` names neither. */
export function checkLocale(locale: unknown, what: string): asserts locale is string {
  requireString(locale, what);
  if (isTag(locale)) return;
  // As POSIX and Java write it.
  const hyphened = locale.replaceAll("_", "-");
  throw new UnknownNameError(locale, "locale", isTag(hyphened) ? [hyphened] : []);
}

function isTag(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length > 0;
  } catch {
    return false;
  }
}
