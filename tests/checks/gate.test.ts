import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyRules } from "../../src/checks/apply-rules.ts";
import type { AuthoredData } from "../../src/checks/authored-data.ts";
import { checkShape } from "../../src/checks/check-shape.ts";
import { KINDS } from "../../src/checks/kinds.ts";
import type { FoundProblem } from "../../src/checks/problem.ts";
import { repositoryRules } from "../../src/checks/repository-rules/index.ts";
import { authoredAccount } from "../../src/schema/account.ts";
import { actor } from "../../src/schema/actor.ts";
import { authoredCall } from "../../src/schema/call.ts";
import { authoredClaimedContact } from "../../src/schema/claimed-contact.ts";
import { authoredEncounter } from "../../src/schema/encounter.ts";
import { authoredProposal } from "../../src/schema/proposal.ts";
import { authoredQuote } from "../../src/schema/quote.ts";
import { authoredSource } from "../../src/schema/source.ts";
import {
  accountsOf,
  citing,
  disputesOf,
  encountersWith,
  later,
  meetingsOf,
  one,
  plain,
  quotesAbout,
  type Rec,
  small,
} from "./planted.ts";

/** Each mistake so many times, in records that differ from run to run; `FUZZ_RUNS` asks for more. */
const RUNS = Math.max(1, Math.round(Number(process.env["FUZZ_RUNS"] ?? 500) / 500));

const SCHEMAS = {
  encounters: authoredEncounter,
  calls: authoredCall,
  proposals: authoredProposal,
  claimedContacts: authoredClaimedContact,
  quotes: authoredQuote,
  actors: actor,
  sources: authoredSource,
  accounts: authoredAccount,
} as const;

/** What the gate says of a project, as `npm run generate` does: first of its shapes, then by every rule. */
function gate(copy: AuthoredData): FoundProblem[] {
  const shapes = KINDS.flatMap((kind) =>
    copy[kind].flatMap(({ file, path, record }) => {
      const result = checkShape({ file, path, value: record }, SCHEMAS[kind]);
      return "problems" in result ? result.problems : [];
    }),
  );
  return shapes.length > 0 ? shapes : applyRules(copy, repositoryRules);
}

/** Plants a mistake into a copy; the number chooses where. */
type Plant = (copy: AuthoredData, at: number) => void;

const location = (copy: AuthoredData, at: number) => one(plain(copy.encounters), at)["location"] as Rec;
const citation = (copy: AuthoredData, at: number) => one(one(citing(copy), at)["citations"] as Rec[], at);
const people = (copy: AuthoredData) => plain(copy.actors).filter(({ kind }) => kind === "person");
const said = (copy: AuthoredData) =>
  quotesAbout(copy).filter(({ date }) => /^\d{4}-\d{2}-\d{2}$/.test(date ?? "")) as unknown as Rec[];
const durations = (copy: AuthoredData) =>
  [...meetingsOf(copy).map(({ duration }) => duration), ...copy.calls.flatMap(({ record }) => record.durations)].filter(
    (held) => held !== null,
  ) as Rec[];
const twice = (list: Rec[], at: number) => list.push(structuredClone(one(list, at)));

/** Mistakes that can be known from the data alone. */
const KNOWABLE: Readonly<Record<string, Readonly<Record<string, Plant>>>> = {
  time: {
    "a day that no calendar has": (copy, at) => (one(said(copy), at)["date"] = "2018-02-30"),
    "a month for a day, and a day for a month": (copy, at) => (one(said(copy), at)["date"] = "2018-16-07"),
    "a date as people write it": (copy, at) => (one(said(copy), at)["date"] = "July 16, 2018"),
    "an interval the wrong way round": (copy, at) =>
      (one(plain(copy.encounters), at)["date"] = "2025-10-20/2018-07-16"),
    "an encounter ten years late": (copy, at) =>
      (one(plain(copy.encounters), at)["date"] = `20${36 + (at % 10)}-07-16`),
    "a meeting a month before its encounter": (copy, at) => {
      const meeting = one(meetingsOf(copy), at);
      meeting["date"] = later(String(meeting["date"]).slice(0, 10), -31);
    },
    "a cancellation after the encounter": (copy, at) =>
      ((one(encountersWith(copy, "cancelled"), at)["cancellation"] as Rec)["announcedOn"] = "2026-09-01"),
    "an invitation ten years before": (copy, at) =>
      ((one(encountersWith(copy, "never-held"), at)["invitation"] as Rec)["extendedOn"] = "2008-03-01"),
    "a quote ten years before its encounter": (copy, at) => {
      const quote = one(said(copy), at);
      quote["date"] = `${Number(String(quote["date"]).slice(0, 4)) - 10}-01-01`;
    },
    "a call a week later in Moscow": (copy, at) => {
      const date = one(plain(copy.calls), at)["date"] as Rec;
      date["moscow"] = later(String(date["washington"]), 7);
    },
    "a source of the year 2999": (copy, at) => (one(plain(copy.sources), at)["published"] = "2999-01-01"),
    "an hour that no clock has": (copy, at) => (one(meetingsOf(copy), at)["startTime"] = "25:10"),
    "a proposal after its own day": (copy, at) =>
      Object.assign(one(plain(copy.proposals), at), { date: "2017-01-01", proposedOn: "2018-01-01" }),
  },
  length: {
    "seconds for minutes": (copy, at) => (one(durations(copy), at)["minutes"] = 2400),
    "no minute at all": (copy, at) => (one(durations(copy), at)["minutes"] = 0),
    "half a minute": (copy, at) => (one(durations(copy), at)["minutes"] = 12.5),
    "a bound that is none": (copy, at) => (one(durations(copy), at)["bound"] = "circa"),
  },
  place: {
    "latitude and longitude swapped": (copy, at) => {
      const place = location(copy, at);
      [place["latitude"], place["longitude"]] = [place["longitude"], place["latitude"]];
    },
    "a sign lost": (copy, at) => {
      const place = location(copy, at);
      place["longitude"] = -Number(place["longitude"]);
    },
    "another country's code": (copy, at) => (location(copy, at)["countryCode"] = "SE"),
    "a code in lowercase": (copy, at) => (location(copy, at)["countryCode"] = "ru"),
    "a region's code of another country": (copy, at) => (location(copy, at)["subdivisionCode"] = "SE-AB"),
    "another time zone": (copy, at) => (location(copy, at)["timeZone"] = "Pacific/Auckland"),
    "a city misspelt": (copy, at) => (location(copy, at)["city"] = "Helsinky"),
    "another city of GeoNames": (copy, at) => (location(copy, at)["geonamesId"] = 2673730),
  },
  people: {
    "a speaker who is no actor": (copy, at) => (one(plain(copy.quotes), at)["speaker"] = "vladmir-putin"),
    "a president among those present": (copy, at) =>
      Object.assign(one(meetingsOf(copy), at), { present: ["donald-trump"], presentIsComplete: false }),
    "an organization among those present": (copy, at) => {
      const organizations = plain(copy.actors).filter(({ kind }) => kind === "organization");
      Object.assign(one(meetingsOf(copy), at), { present: [one(organizations, at)["id"]], presentIsComplete: false });
    },
    "somebody twice in a list": (copy, at) => {
      const id = one(
        people(copy).filter(({ id }) => id !== "donald-trump" && id !== "vladimir-putin"),
        at,
      )["id"];
      Object.assign(one(meetingsOf(copy), at), { present: [id, id], presentIsComplete: false });
    },
    "a call without a president": (copy, at) => {
      const call = one(plain(copy.calls), at);
      call["participants"] = (call["participants"] as string[]).filter((id) => id !== "vladimir-putin");
    },
    // Of those with aliases, an alias may be what the id was made of.
    "a name of somebody else": (copy, at) =>
      (one(
        people(copy).filter(({ aliases }) => (aliases as unknown[]).length === 0),
        at,
      )["name"] = "Ada Example"),
    "an actor twice": (copy, at) =>
      Object.assign(copy, { actors: [...copy.actors, structuredClone(one(copy.actors, at))] }),
    "an actor's Wikidata item twice": (copy, at) => {
      const [first, second] = people(copy).filter(({ wikidata }) => wikidata !== null);
      if (at >= 0 && first && second) second["wikidata"] = first["wikidata"];
    },
  },
  evidence: {
    "a source that is none": (copy, at) => (citation(copy, at)["source"] = "tass-0"),
    "no citation at all": (copy, at) => (one(citing(copy), at)["citations"] = []),
    "the same citation twice": (copy, at) => twice(one(citing(copy), at)["citations"] as Rec[], at),
    "a key that is not there": (copy, at) => (citation(copy, at)["supports"] = ["weather"]),
    "a selector the wrong way round": (copy, at) =>
      (citation(copy, at)["selector"] = { type: "TextPositionSelector", start: 20, end: 10 }),
    "a selector of less than nothing": (copy, at) =>
      (citation(copy, at)["selector"] = { type: "TextPositionSelector", start: -1, end: 10 }),
    "a publisher misspelt": (copy, at) => (one(plain(copy.sources), at)["publisher"] = "The Neew York Times"),
    "the address of another source": (copy, at) =>
      (one(plain(copy.sources), at)["url"] = one(plain(copy.sources), at + 1)["url"]),
    "the front page of a site": (copy, at) => (one(plain(copy.sources), at)["url"] = "https://example.org/"),
    "an address on this machine": (copy, at) => (one(plain(copy.sources), at)["url"] = "http://localhost/a"),
    "a digest that is none": (copy, at) => (one(plain(copy.sources), at)["sha256"] = "abc"),
    "a source that nobody cites": (copy, at) => {
      const filed = structuredClone(one(copy.sources, at));
      Object.assign(filed.record, { id: "uncited-1", url: "https://example.org/uncited" });
      Object.assign(copy, { sources: [...copy.sources, filed] });
    },
  },
  disputes: {
    "a path that leads nowhere": (copy, at) => (one(disputesOf(copy), at)["path"] = "/meetings/nowhere/duration"),
    "the same claim twice": (copy, at) => {
      const claims = one(disputesOf(copy), at)["claims"] as Rec[];
      Object.assign(one(claims, at + 1), { value: one(claims, at)["value"] });
    },
    "a single claim": (copy, at) => (one(disputesOf(copy), at)["claims"] as Rec[]).splice(1),
    "a reason that names an id": (copy, at) => (one(disputesOf(copy), at)["why"] = "So says donald-trump."),
    "a claim of another type": (copy, at) =>
      (one(one(disputesOf(copy), at)["claims"] as Rec[], at)["value"] = { a: 1 }),
  },
  topics: {
    "a topic that is none": (copy, at) =>
      (one(accountsOf(copy), at)["topics"] = [{ topic: "weather", as: "discussed" }]),
    "topics out of order": (copy, at) =>
      (one(accountsOf(copy), at)["topics"] = ["ukraine", "syria"].map((topic) => ({ topic, as: "planned" }))),
    "a reason for what was not dropped": (copy, at) =>
      (one(copy.calls.flatMap(({ record }) => record.accounts) as Rec[], at)["topics"] = [
        { topic: "syria", as: "reason" },
      ]),
  },
  words: {
    "two spaces": (copy, at) => {
      prose(copy, at, "  ");
    },
    "a no-break space": (copy, at) => {
      prose(copy, at, "\u00a0");
    },
    "a line break": (copy, at) => {
      prose(copy, at, "\n");
    },
    "a Markdown link": (copy, at) => {
      prose(copy, at, " [so](https://example.org) ");
    },
    "both kinds of quotation marks": (copy, at) => {
      prose(copy, at, ' \u201cso\u201d and "so" ');
    },
    "half of a surrogate pair": (copy, at) => {
      prose(copy, at, "\ud800");
    },
    "an empty string": (copy, at) => (one(plain(copy.encounters), at)["summary"] = ""),
    "a language by its name": (copy, at) => (one(plain(copy.quotes), at)["language"] = "Russian"),
  },
  ids: {
    "an encounter's id of another year": (copy, at) => (one(plain(copy.encounters), at)["id"] = "helsinki-1999"),
    "a call's id of another day": (copy, at) => (one(plain(copy.calls), at)["id"] = "call-2018-01-01"),
    "an id with a space": (copy, at) => (one(plain(copy.actors), at)["id"] = "Vladimir Putin"),
    "a member's id twice": (copy, at) => twice(one(plain(copy.encounters), at)["accounts"] as Rec[], at),
    "a redirect to nobody": (copy, at) => (one(plain(copy.redirects), at)["to"] = ["nobody"]),
    "a redirect from a record": (copy, at) => {
      const redirect = one(copy.redirects, at).record;
      redirect.from = String(one(plain(copy[redirect.kind]), at)["id"]);
    },
    "a key misspelt": (copy, at) => (one(plain(copy.encounters), at)["sumary"] = "So."),
    "a field left out": (copy, at) => Reflect.deleteProperty(one(plain(copy.encounters), at), "summary"),
    "an account in the file of background that is about an encounter": (copy, at) =>
      (one(plain(copy.accounts), at)["about"] = "/date"),
  },
};

function prose(copy: AuthoredData, at: number, mistake: string): void {
  const record = one(plain([...copy.encounters, ...copy.calls, ...copy.proposals]), at);
  record["summary"] = `It began${mistake}so, and so it ended.`;
}

/** Mistakes that the data alone cannot show, each with the reason: docs/add-an-encounter.md asks reviewers for them. */
const UNKNOWABLE: Readonly<Record<string, readonly [why: string, plant: Plant]>> = {
  "a quote of another speaker who is an actor": [
    "only the text of the source says who spoke",
    (copy) => {
      const quote = one(
        plain(copy.quotes).filter(({ speaker }) => speaker === "vladimir-putin"),
        0,
      );
      quote["speaker"] = "dmitry-peskov";
    },
  ],
  "another number of minutes": [
    "both are lengths of a talk; only the source says which it was",
    (copy) => {
      const call = one(
        copy.calls.filter(({ record }) => record.durations.length === 1 && record.disputes.length === 0),
        0,
      );
      Object.assign(call.record.durations[0] ?? {}, { minutes: 31 });
    },
  ],
  "an hour of the night for one of the afternoon": [
    "a meeting may begin at any hour, and no source's text is at hand",
    (copy) => {
      const meeting = one(
        meetingsOf(copy).filter(({ startTime }) => startTime !== null),
        0,
      );
      meeting["startTime"] = "02:10";
    },
  ],
  "a citation that supports more than its source says": [
    "what a source says is in its text",
    (copy) => {
      const held = one(
        citing(copy)
          .flatMap(({ citations }) => citations as Rec[])
          .filter((one) => "supports" in one && !("selector" in one)),
        0,
      );
      delete held["supports"];
    },
  ],
  "a statement that says the opposite": [
    "prose is not understood",
    (copy) => (one(accountsOf(copy), 0)["statement"] = "It was not so."),
  ],
  "another kind of a source": [
    "what a source is, people tell",
    (copy) =>
      (one(
        plain(copy.sources).filter(({ kind, grade }) => kind === "news" && grade === "press"),
        0,
      )["kind"] = "official"),
  ],
};

/** Words that tell what to do. */
const REMEDY =
  /\b(?:must|give|add|correct|remove|write|make|choose|leave|put|cite|extend|lead|tell|name|take|keep|look|nearest|known are|copy|counts on|should|belongs in|such as|stands first|a year has|has \d+ days)\b/;

it("should start from data in which the gate finds nothing", () => {
  expect(gate(structuredClone(small))).toEqual([]);
});

describe.each(Object.entries(KNOWABLE))("a mistake of %s", (_, mistakes) => {
  it.each(Object.entries(mistakes))("should be refused: %s", (name, plant) => {
    fc.assert(
      fc.property(fc.nat(), (at) => {
        const copy = structuredClone(small);
        plant(copy, at);
        const problems = gate(copy);
        expect(problems.length, name).toBeGreaterThan(0);
        for (const { file, path, message } of problems) {
          expect(file).toMatch(/^data\//);
          expect(path).toMatch(/^(?:\/[^/]+)*$/);
          expect(message, `${path} tells no remedy`).toMatch(REMEDY);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe("a mistake that the data cannot show", () => {
  it.each(Object.entries(UNKNOWABLE))("should pass, and is for reviewers: %s", (_, [why, plant]) => {
    const copy = structuredClone(small);
    plant(copy, 0);
    expect(copy).not.toEqual(small);
    expect(gate(copy), why).toEqual([]);
  });
});
