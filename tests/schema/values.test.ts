import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { account } from "../../src/schema/account.ts";
import { call } from "../../src/schema/call.ts";
import { claimedContact } from "../../src/schema/claimed-contact.ts";
import { claim } from "../../src/schema/dispute.ts";
import { cancellation, invitation } from "../../src/schema/encounter.ts";
import { location } from "../../src/schema/location.ts";
import { meeting } from "../../src/schema/meeting.ts";
import { proposal } from "../../src/schema/proposal.ts";
import { redirect } from "../../src/schema/redirect.ts";
import { source } from "../../src/schema/source.ts";
import * as values from "../../src/schema/values.ts";

/** What a schema finds wrong with a value. */
const problems = (schema: z.ZodType, value: unknown) => (schema.safeParse(value).error?.issues ?? []).map(messageOf);
const messageOf = ({ message }: { readonly message: string }) => message;

const SPACES = Array.from(" \t\n\r\u00a0\u1680\u2000\u2005\u200a\u202f\u205f\u3000\ufeff");

/** Schemas of strings with a pattern: their name, what a mistake is told, and strings that are right and wrong. */
const patterns: [name: string, schema: z.ZodType, message: string, right: string[], wrong: string[]][] = [
  [
    "an id",
    values.encounterId,
    "must be kebab-case: lowercase letters and digits, joined by single hyphens",
    ["a", "7", "helsinki-2018", "trump-2019-of-course"],
    ["", "-", "Helsinki-2018", "helsinki_2018", "helsinki 2018", "-2018", "helsinki-", "helsinki--2018", "besançon"],
  ],
  [
    "a path",
    values.memberPath,
    'must be a path such as "/meetings/dinner/duration"',
    ["/date", "/meetings/dinner/duration"],
    ["", "/", "date", "meetings/dinner", "/meetings/", "//dinner", "/meetings//dinner"],
  ],
  [
    "what an account is about",
    account.shape.about,
    'must be "background" or a path such as "/meetings/dinner"',
    ["background", "/date", "/cancellation/reason"],
    ["", "foreground", "the background", "backgrounds", "cancellation/reason", "/", "/cancellation/"],
  ],
  [
    "a day",
    values.isoDay,
    "must be a day that exists, YYYY-MM-DD, such as 2018-07-16",
    ["2018-07-16", "2020-02-29"],
    ["", "2018-02-30", "2019-02-29", "2018-7-16", "20180716", "2018-07", "2018-07-16T00:00:00Z"],
  ],
  [
    "an item of Wikidata",
    values.wikidataId,
    "must be the number of an item in Wikidata, such as Q7747",
    ["Q1", "Q42", "Q7747"],
    ["", "Q", "Q0", "Q07", "q7747", "P31", "7747", "Q77x", "wd:Q1"],
  ],
  [
    "prose",
    values.prose,
    "must not be empty, begin or end with a space, or have a form feed in it",
    ["a", "–", "Yes, of course I will.", "One\nTwo"],
    ["", ...SPACES, ...SPACES.flatMap((space) => [`${space}a`, `a${space}`]), "\f", "\fa", "a\f", "a\fb"],
  ],
  [
    "an address",
    values.url,
    "must be an address that begins with https:// or http://; percent-encode each character that an address cannot have",
    [
      "https://a",
      "http://en.special.kremlin.ru/catalog/persons/498/events/58014",
      "https://example.org:8443/a,b;c=(1)!~*'@$&+?q=1&r=2#top",
      "https://xn--80ak6aa92e.example?q",
      "https://example.org#%C3%A9",
      "https://example.org/%e2%80%93",
    ],
    [
      "",
      "example.org",
      "ftp://example.org/",
      "see https://example.org/",
      "https://",
      "https://-example.org/",
      "https://example-/",
      "https://exa_mple.org/",
      "https://example.org:/",
      "https://example.org:x/",
      "https://example.org/a b",
      "https://example.org/é",
      "https://example.org/[2]",
      "https://example.org/%",
      "https://example.org/%C",
      "https://example.org/%GG",
    ],
  ],
  [
    "a country's code",
    location.shape.countryCode,
    "must be two capital letters, such as FI",
    ["FI", "US"],
    ["", "F", "fi", "F1"],
  ],
  [
    "a subdivision's code",
    location.shape.subdivisionCode,
    "must be a code of ISO 3166-2, such as FI-18",
    ["FI-18", "AT-9", "DE-HH", "GB-ENG"],
    ["", "FI", "FI-", "FI18", "F-18", "fi-18", "FI-1a", "F1-18"],
  ],
  [
    "a time zone",
    location.shape.timeZone,
    "must be a time zone of the IANA database, such as Europe/Helsinki",
    ["Europe/Helsinki", "America/Argentina/Buenos_Aires"],
    ["", "Helsinki", "Europe/", "/Helsinki", "Europe//Helsinki", "Europe/Helsinki/", "Etc/GMT+3", "a b/c"],
  ],
  [
    "a time of day",
    meeting.shape.startTime,
    "must be a time of day from 00:00 to 23:59, such as 14:03",
    ["00:00", "09:30", "14:03", "19:59", "23:59"],
    ["", "24:00", "30:00", "14:60", "1:03", "14-03", "14:3", "am:pm"],
  ],
  [
    "a digest",
    source.shape.sha256,
    "must be a SHA-256: 64 hexadecimal digits, in lowercase",
    ["0123456789abcdef".repeat(4)],
    ["", "eba1b98d", "0123456789ABCDEF".repeat(4), "g".repeat(64), "0".repeat(63)],
  ],
];

describe.each(patterns)("%s", (_, schema, message, right, wrong) => {
  it.each(right)("should be right: %j", (value) => {
    expect(problems(schema, value)).toEqual([]);
  });

  it.each(wrong)("should be wrong, and say what it must be: %j", (value) => {
    expect(problems(schema, value)).toEqual([message]);
  });
});

describe("a string that is too long", () => {
  it.each([
    ["an id", values.encounterId, 100],
    ["a path", values.memberPath, 500],
    ["a date", values.edtf, 64],
    ["an item of Wikidata", values.wikidataId, 20],
    ["a language", values.languageTag, 100],
    ["prose", values.prose, 10_000],
    ["an address", values.url, 2000],
    ["a country's code", location.shape.countryCode, 2],
    ["a subdivision's code", location.shape.subdivisionCode, 6],
    ["a time zone", location.shape.timeZone, 64],
    ["a time of day", meeting.shape.startTime, 5],
    ["a digest", source.shape.sha256, 64],
  ] as const)("should be told only that it is, as %s", (_, schema, most) => {
    expect(problems(schema, " ".repeat(most + 1))).toEqual([`Too big: expected string to have <=${most} characters`]);
  });
});

describe("a language", () => {
  it.each(["en", "pt-BR", "zh-Hant-TW"])("should be right: %j", (tag) => {
    expect(problems(values.languageTag, tag)).toEqual([]);
  });

  it("should have two letters at least", () => {
    expect(problems(values.languageTag, "e")).toEqual(["Too small: expected string to have >=2 characters"]);
  });
});

describe("a number", () => {
  it.each([
    ["latitude", 90],
    ["longitude", 180],
  ] as const)("should be a %s up to the last degree", (field, most) => {
    const schema = location.shape[field];
    for (const right of [-most, -0.5, 0, 60.16952, most]) expect(problems(schema, right)).toEqual([]);
    for (const wrong of [-most - 0.001, most + 0.001, "60", null]) expect(problems(schema, wrong)).toHaveLength(1);
  });
});

describe("an array", () => {
  it.each([
    ["participants", call.shape.participants, 2],
    ["who initiated a call", call.shape.initiatedBy, 1],
    ["who initiated a meeting", meeting.shape.initiatedBy, 1],
    ["who cancelled", cancellation.shape.by, 1],
    ["who invited", invitation.shape.by, 1],
    ["who proposed", proposal.shape.by, 1],
    ["who claims a contact", claimedContact.shape.by, 1],
    ["where an id leads", redirect.shape.to, 1],
  ] as const)("should have as many as it must, or more: %s", (_, schema, least) => {
    const ids = ["vladimir-putin", "donald-trump", "kremlin"];
    expect(problems(schema, ids)).toEqual([]);
    expect(problems(schema, ids.slice(0, least))).toEqual([]);
    expect(problems(schema, ids.slice(0, least - 1))).toEqual([`Too small: expected array to have >=${least} items`]);
  });
});

describe("the value of a claim", () => {
  const { value } = claim.shape;

  it.each([[{ minutes: 15, bound: "about" }], [["vladimir-putin"]], [[]], [15], [false], ["By the end of the year."]])(
    "should be right: %j",
    (right) => {
      expect(problems(value, right)).toEqual([]);
    },
  );

  it.each([[null], [{}], [{ minutes: 15 }], [[15]]])("should be wrong, and say what it must be: %j", (wrong) => {
    expect(problems(value, wrong)).toEqual([
      "must be a duration, an array of actors' ids, a number, true or false, or a string that is not empty",
    ]);
  });
});
