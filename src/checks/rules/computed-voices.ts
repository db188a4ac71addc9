import type { Rule } from "../rule.ts";

export const computedVoices: Rule = {
  name: "computed-voices",
  description: "Where the voices of sources are given, those of one origin have one.",
  *check({ sources }) {
    const voices = new Map<string, string>();
    for (const { file, path, record } of sources) {
      const { voice } = record as { voice?: string };
      if (voice === undefined) continue;
      const origin = record.originalOf ?? record.publisher;
      const known = voices.get(origin);
      if (known !== undefined && known !== voice)
        yield {
          file,
          path: `${path}/voice`,
          value: voice,
          message: `must be ${JSON.stringify(known)}, as in other sources of ${origin}`,
        };
      else voices.set(origin, voice);
    }
  },
};
