import type { Citation, Ids } from "../../records/types.ts";
import type { Rule } from "../rule.ts";
import { citedParts } from "../parts.ts";
import { suggesting } from "../suggesting.ts";
import { isUncited } from "../../citations/uncited-keys.ts";

export const supportedKeys: Rule = {
  name: "supported-keys",
  description:
    "A citation supports keys of the object it sits on, and only such as have a value that a source can say.",
  *check(project) {
    const suggest = suggesting();
    for (const { file, path, value } of citedParts(project)) {
      const keys = Object.keys(value).filter((key) => !isUncited(value, key));
      for (const [at, citation] of (value["citations"] as Citation<Ids>[]).entries()) {
        for (const key of citation.supports ?? []) {
          const place = { file, path: `${path}/citations/${at}/supports`, value: key };
          if (isUncited(value, key)) yield { ...place, message: "is ours or computed: no source says it; remove it" };
          else if (!keys.includes(key))
            yield { ...place, message: suggest(`is no key of ${path || "the record"}`, key, () => keys) };
          else if (value[key] === null)
            yield { ...place, message: "has no value here; give it one, or take it out of this citation" };
        }
        if (new Set(citation.supports).size !== (citation.supports?.length ?? 0)) {
          yield {
            file,
            path: `${path}/citations/${at}/supports`,
            value: citation.supports,
            message: "names a key twice; remove one",
          };
        }
      }
    }
  },
};
