import { type Dispute, type Duration, getActor, isActorId } from "trump-putin-encounters";
import { claimInWords, subjectInWords } from "../../../src/scripts/generate/in-words.ts";
import { anchorOf } from "../addresses.ts";
import { html, type Part, raw } from "../html.ts";
import { cited } from "./cited.ts";
import { counted } from "./counted.ts";
import { speakers } from "./statement.ts";

type Claim = Dispute["claims"][number];

/**
 * A point on which sources disagree: each side's claim beside the others, which of them the record holds, and why.
 *
 * @param within - What stands before its anchor, where a page shows those of several records.
 */
export function disputeOf(record: object, dispute: Dispute, within = ""): Part {
  const { id, path, why, claims, follows } = dispute;
  const scale = scaleOf(claims);
  return html`<section class="dispute" id="${within}${anchorOf(`/disputes/${id}`)}">
    <h3>${subjectInWords(record, path)}</h3>
    <ul class="claims">
      ${claims.map((claim) => claimOf(claim, claim.id === follows, scale))}
    </ul>
    <p class="why"><strong>Why:</strong> ${why}</p>
  </section>`;
}

function claimOf(claim: Claim, isFollowed: boolean, scale: number): Part {
  const { value, citations } = claim;
  return html`<li${isFollowed && raw(' class="followed"')}><p class="who">${speakers(claim)}</p><p class="value">${claimInWords(value, nameOf)}</p>${isDuration(value) && scale > 0 && bar(value, scale)}<div class="attested">${
    isFollowed && html`<strong class="held-by">In the record</strong> `
  }${attested(claim)} ${cited(citations)}</div></li>`;
}

/** A length as a bar beside those of the other claims; an open end has no cap. */
function bar({ minutes, bound }: Pick<Duration, "minutes" | "bound">, scale: number): Part {
  const end = (minutes / scale) * 100;
  return html`<svg class="length ${bound}" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
    <path class="track" d="M0 3H100" />
    <path class="bar" d="M0 3H${end.toFixed(1)}" />
  </svg>`;
}

/** The longest of the lengths that are claimed, if two or more claims give one; else none. */
function scaleOf(claims: readonly Claim[]): number {
  const lengths = claims.flatMap(({ value }) => (isDuration(value) ? [value.minutes] : []));
  return lengths.length > 1 ? Math.max(...lengths) : 0;
}

function isDuration(value: Claim["value"]): value is Pick<Duration, "minutes" | "bound"> {
  return typeof value === "object" && "minutes" in value;
}

function attested({ independentSources: count }: Claim): string {
  return count === 0 ? "weak sources only" : counted(count, "independent source");
}

function nameOf(id: string): string {
  return isActorId(id) ? getActor(id).name : id;
}
