import type { Rule } from "../rule.ts";

/** Words of a role that tell whom it serves. */
const RUSSIA = /^Russian\b|\bof (?:Russia|Putin)\b|\bKremlin\b/;
const US = /^American\b|\bof (?:the United States|Trump)\b|\bWhite House\b/;

export const actorSides: Rule = {
  name: "actor-sides",
  description: "A person or an organization whose role serves one of the two countries stands on its side.",
  *check({ actors }) {
    for (const { file, path, record } of actors) {
      const { kind, role, side } = record;
      if ((kind !== "person" && kind !== "organization") || !role || !side) continue;
      // A role that names both, such as that of an envoy of both, tells nothing.
      if (RUSSIA.test(role) === US.test(role)) continue;
      const right = US.test(role) ? "us" : "russia";
      if (side !== right)
        yield {
          file,
          path: `${path}/side`,
          value: side,
          message: `must be ${JSON.stringify(right)} by the role, ${JSON.stringify(role)}; correct one of the two`,
        };
    }
  },
};
