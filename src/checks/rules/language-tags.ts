import { parts } from "../parts.ts";
import type { Rule } from "../rule.ts";

export const languageTags: Rule = {
  name: "language-tags",
  description: "Every language is a canonical BCP 47 tag.",
  *check({ quotes }) {
    for (const { file, path, value } of quotes.flatMap(parts)) {
      for (const key of ["language", "originalLanguage"]) {
        const tag = value[key];
        if (typeof tag !== "string") continue;
        const right = canonical(tag);
        if (right !== tag)
          yield {
            file,
            path: `${path}/${key}`,
            value: tag,
            message: right ? `must be written ${right}` : 'is no BCP 47 tag, such as "en" or "ru"',
          };
      }
    }
  },
};

function canonical(tag: string): string | undefined {
  // Longer first parts are well-formed, but no language has one.
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
