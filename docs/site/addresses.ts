import type { Actor, Call, ClaimedContact, Encounter, Proposal, Quote, Source } from "trump-putin-encounters";

/** A record that has a page of its own. */
export type PageRecord = Encounter | Call | Proposal | ClaimedContact | Quote | Actor | Source;

/** The folders of the site that hold a page for each record. */
export type Folder = "encounters" | "calls" | "proposals" | "claimed-contacts" | "quotes" | "people" | "sources";

/** The permanent address of a record's page. */
export function addressOf(folder: Folder, id: string): string {
  return `/${folder}/${id}.html`;
}

/** The anchor of a part of a record on its page; the path is one that `citationsFor` takes. */
export function anchorOf(path: string): string {
  return path.slice(1).replaceAll("/", "_");
}

/** The file at an address: Eleventy leaves out `index.html`, which a disk needs. */
export function fileOf(address: string): string {
  return address.endsWith("/") ? `${address}index.html` : address;
}
