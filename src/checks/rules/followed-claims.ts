import { followedClaim } from "../../citations/followed-claim.ts";
import type { Rule } from "../rule.ts";

export const followedClaims: Rule = {
  name: "followed-claims",
  description: "Where a dispute says which claim the record follows, the record holds the value of that claim.",
  *check({ encounters, calls, quotes }) {
    for (const { file, path, record } of [...encounters, ...calls, ...quotes]) {
      for (const dispute of record.disputes) {
        const given = (dispute as { follows?: string | null }).follows;
        const right = followedClaim(record, dispute);
        if (given !== undefined && given !== right)
          yield {
            file,
            path: `${path}/disputes/${dispute.id}/follows`,
            value: given,
            message: `must be ${JSON.stringify(right)}, by the value at ${dispute.path}`,
          };
      }
    }
  },
};
