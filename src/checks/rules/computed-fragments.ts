import { isFragment } from "../../citations/is-fragment.ts";
import type { Rule } from "../rule.ts";

export const computedFragments: Rule = {
  name: "computed-fragments",
  description: "Where a quote says whether it is a fragment, its first and last letters show the same.",
  *check({ quotes }) {
    for (const { file, path, record } of quotes) {
      const given = (record as { isFragment?: boolean }).isFragment;
      const right = isFragment(record.text);
      if (given !== undefined && given !== right)
        yield {
          file,
          path: `${path}/isFragment`,
          value: given,
          message: `must be ${right}, by its first and last letters`,
        };
    }
  },
};
