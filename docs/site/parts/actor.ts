import { type ActorId, getActor } from "trump-putin-encounters";
import { addressOf } from "../addresses.ts";
import { html, joined, type Part } from "../html.ts";

/** The name of an actor, which leads to their page. */
export function actorLink(id: ActorId): Part {
  return html`<a href="${addressOf("people", id)}">${getActor(id).name}</a>`;
}

/** Actors one after the other; none is nobody, and null not known. */
export function actorLinks(ids: readonly ActorId[] | null): Part {
  if (ids === null) return unknown();
  return ids.length ? joined(ids.map(actorLink), ", ") : "nobody";
}

/** What stands where no cited source says. */
export function unknown(): Part {
  return html`<span class="unknown">not known</span>`;
}
