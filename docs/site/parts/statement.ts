import { getActor, speakersOf, type Statement } from "trump-putin-encounters";
import { html, joined, type Part } from "../html.ts";
import { actorLink } from "./actor.ts";

/** Whose statement it is: actors with their side, or the publishers who say it in their own voice. */
export function speakers(statement: Statement): Part {
  if (statement.by.length === 0) return html`<span class="voice">${speakersOf(statement).join(", ")}</span>`;
  return joined(
    statement.by.map((id) => [actorLink(id), sideTag(getActor(id).side)]),
    ", ",
  );
}

/** On which side somebody stands. */
function sideTag(side: "us" | "russia" | "other" | null): Part {
  if (side !== "us" && side !== "russia") return null;
  return html` <span class="side ${side}">${SIDES[side]}</span>`;
}

const SIDES = { us: "US", russia: "Russia" } as const;
