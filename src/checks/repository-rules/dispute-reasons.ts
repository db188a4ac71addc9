import { followedClaim } from "../../citations/followed-claim.ts";
import { KINDS } from "../kinds.ts";
import type { Rule } from "../rule.ts";

const NONE_FOLLOWED = /^(?:None|Neither) is followed\b/;

export const disputeReasons: Rule = {
  name: "dispute-reasons",
  description:
    'Why a record follows a claim is told without ids; it begins with "None is followed" or "Neither is followed" where the record follows none, and nowhere else.',
  *check(project) {
    const ids = new Set<string>(KINDS.flatMap((kind) => project[kind].map(({ record }) => record.id)));
    for (const { file, path, record } of [...project.encounters, ...project.calls, ...project.quotes]) {
      for (const dispute of record.disputes) {
        const at = { file, path: `${path}/disputes/${dispute.id}/why`, value: dispute.why };
        const claims = new Set(dispute.claims.map(({ id }) => id));
        for (const [word] of dispute.why.matchAll(/[a-z0-9]+(?:-[a-z0-9]+)+/g))
          if (ids.has(word) || claims.has(word))
            yield { ...at, message: `names the id ${word}; write who or what it is` };

        const follows = followedClaim(record, dispute);
        const saysNone = NONE_FOLLOWED.test(dispute.why);
        if (follows !== null && saysNone)
          yield { ...at, message: `must say why the record follows the claim ${follows}, whose value it holds` };
        if (follows === null && !saysNone)
          yield {
            ...at,
            message: `must begin with "${dispute.claims.length === 2 ? "Neither" : "None"} is followed", as the record holds the value of no claim at ${dispute.path}`,
          };
      }
    }
  },
};
