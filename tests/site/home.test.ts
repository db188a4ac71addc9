import {
  calls,
  cancelled,
  claimedContacts,
  disputed,
  encounters,
  meetingCounts,
  proposals,
  quotes,
  reportedOnlyBy,
  sources,
} from "trump-putin-encounters";
import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { textOf } from "./site.ts";

const home = JSDOM.fragment(textOf("index.html"));
const numbersIn = (text: string) => Array.from(text.matchAll(/\d+/g), ([digits]) => Number(digits));

it("should count on the home page what the queries return", () => {
  const counts = meetingCounts();
  expect(numbersIn(home.querySelector(".lead")?.textContent ?? "")).toEqual([
    encounters.length,
    calls.length,
    proposals.length,
    claimedContacts.length,
    sources.length,
  ]);
  expect(Array.from(home.querySelectorAll(".counts dd"), (dd) => Number(dd.textContent))).toEqual([
    counts.encounters,
    counts.planned,
    counts.talks,
    counts.contacts,
    calls.length,
    cancelled().length,
    disputed().length,
    reportedOnlyBy("russia").length,
    reportedOnlyBy("us").length,
    quotes.length,
  ]);
});

it("should list every encounter, call, proposal and claimed contact once, and draw a mark for each in each timeline", () => {
  const ids = [...encounters, ...calls, ...proposals, ...claimedContacts].map(({ id }) => id).sort();
  const marks = (within: string) => Array.from(home.querySelectorAll(`${within} a`), idOf).sort();
  expect(marks(".filtered > li")).toEqual(ids);
  expect(marks(".timeline.wide-only")).toEqual(ids);
  expect(marks(".timeline.narrow-only")).toEqual(ids);
  expect(marks(".map")).toEqual(encounters.map(({ id }) => id).sort());
});

/** The id of the record to which a link leads. */
function idOf(link: object): string {
  const href = (link as { getAttribute(name: string): string | null }).getAttribute("href") ?? "";
  return href.replace(/^.*\/|\.html$/g, "");
}
