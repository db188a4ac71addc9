import { requireString } from "../names/require-string.ts";
import { UnknownNameError } from "../names/unknown-name-error.ts";

/** Refuses what is not a language tag, in words that name the function: `Intl` names neither. */
export function checkLocale(name: string, locale: string): void {
  requireString(locale, `${name}(): locale`);
  try {
    Intl.getCanonicalLocales(locale);
  } catch {
    throw new UnknownNameError(locale, "locale", [], ["en", "en-GB", "ru"]);
  }
}
