import type { Rule } from "../rule.ts";

export const droppingActors: Rule = {
  name: "dropping-actors",
  description: "Whoever dropped a meeting or invited to one is a president, or is heard in the same encounter.",
  *check({ encounters, quotes }) {
    for (const { file, path, record } of encounters) {
      const heard = new Set([
        "donald-trump",
        "vladimir-putin",
        ...record.accounts.flatMap(({ by }) => by),
        ...record.disputes.flatMap(({ claims }) => claims.flatMap(({ by }) => by)),
        ...quotes.filter((quote) => quote.record.about === record.id).map((quote) => quote.record.speaker),
      ]);
      const parties = [
        ["cancellation", "cancellation" in record ? record.cancellation.by : null],
        ["invitation", "invitation" in record ? record.invitation.by : null],
      ] as const;
      for (const [key, by] of parties) {
        for (const id of by ?? []) {
          if (!heard.has(id))
            yield {
              file,
              path: `${path}/${key}/by`,
              value: id,
              message: "is heard nowhere in this encounter; correct the id, or add an account or a quote of theirs",
            };
        }
      }
    }
  },
};
