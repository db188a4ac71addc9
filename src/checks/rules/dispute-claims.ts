import { inOneForm, isDurations } from "../../citations/followed-claim.ts";
import { isObject, walkerOf } from "../../citations/member-path.ts";
import { fold } from "../../names/fold.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "../rule.ts";

type ValueKind = "a duration" | "a list of actors" | "a number" | "true or false" | "text";

export const disputeClaims: Rule = {
  name: "dispute-claims",
  description:
    "Claims of a dispute differ in more than punctuation and case; each is a value as the disputed field takes it, or a sentence; one has the field's value.",
  *check({ encounters, calls, quotes }) {
    for (const { file, path, record } of [...encounters, ...calls, ...quotes]) {
      const walk = walkerOf(record);
      for (const dispute of record.disputes) {
        const at = (claim: { id: string; value: unknown }, message: string): Problem => ({
          file,
          path: `${path}/disputes/${dispute.id}/claims/${claim.id}/value`,
          value: claim.value,
          message,
        });
        const texts = new Map<string, unknown>();
        for (const claim of dispute.claims) {
          if (typeof claim.value !== "string") continue;
          const same = texts.get(fold(claim.value));
          // dispute-paths reports what is the same to the letter.
          if (same !== undefined && same !== claim.value)
            yield at(claim, "differs from another claim only in punctuation or case; make one claim of the two");
          texts.set(fold(claim.value), claim.value);
        }

        const way = walk(dispute.path);
        const field = "steps" in way ? way.steps.at(-1)?.value : undefined;
        const kind = kindOf(field);
        if (kind === undefined) continue;
        for (const claim of dispute.claims) {
          const claimed = kindOf(claim.value);
          if (claimed !== kind && claimed !== "text")
            yield at(
              claim,
              `is ${claimed ?? "something else"}, but the disputed field holds ${kind}; give that, or a sentence`,
            );
        }
        const plain = dispute.claims.filter(({ value }) => kindOf(value) === kind && isPlain(value));
        if (isDurations(field)) {
          // A length that agrees with others is not disputed, but each that is has its place in the list.
          const known = new Set(field.map(inOneForm));
          for (const claim of plain)
            if (!known.has(inOneForm(claim.value)))
              yield at(claim, "is not in the disputed list; add it there with its citations, or correct the claim");
        } else if (
          isPlain(field) &&
          plain.length > 0 &&
          !plain.some(({ value }) => inOneForm(value) === inOneForm(field))
        )
          yield {
            file,
            path: path + dispute.path,
            value: field,
            message: `is held by no claim of the dispute ${dispute.id}; add the claim that it rests on, or correct the value`,
          };
      }
    }
  },
};

/** What sort of value a claim may give; none for a part of a record with fields of its own. */
function kindOf(value: unknown): ValueKind | undefined {
  if (typeof value === "string") return "text";
  if (typeof value === "number") return "a number";
  if (typeof value === "boolean") return "true or false";
  if (isDurations(value)) return "a duration";
  if (Array.isArray(value)) return value.every((member) => typeof member === "string") ? "a list of actors" : undefined;
  return isObject(value) && "minutes" in value ? "a duration" : undefined;
}

/** Whether a value can be compared: of texts, only days, times and words of a vocabulary. */
function isPlain(value: unknown): boolean {
  return typeof value !== "string" || /^\S+$/.test(value);
}
