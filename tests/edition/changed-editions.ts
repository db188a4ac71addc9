import { readFileSync } from "node:fs";
import path from "node:path";
import type { Bump } from "../../src/index.ts";
import { root } from "../project.ts";

/** Plain data. */
export type Rec = Record<string, unknown>;
export type Kind = "encounters" | "quotes" | "actors" | "sources" | "accounts";

/** All data of an edition, to be changed. */
export type Edition = { format: number; coverage: Rec } & Record<Kind, Rec[]>;

/** The built edition, whole; fresh each time. */
export const wholeEdition = () =>
  JSON.parse(readFileSync(path.join(root, "dist/data/dataset.json"), "utf8")) as Edition & { calls: Rec[] };

const built = wholeEdition();
const text = JSON.stringify({ ...built, calls: built.calls.slice(-10), sources: built.sources.slice(0, 100) });

/** The built edition with some of its calls and sources; fresh each time. */
export const edition = () => JSON.parse(text) as Edition;

/** A record of an edition, to be changed. */
export function record(copy: Edition, kind: Kind, id: string): Rec {
  const found = copy[kind].find((known) => known["id"] === id);
  if (!found) throw new Error(`There is no ${id} among the ${kind}.`);
  return found;
}

function member(of: Rec, list: string, id: string): Rec {
  const found = (of[list] as Rec[]).find((known) => known["id"] === id);
  if (!found) throw new Error(`There is no ${id} in ${list}.`);
  return found;
}

export const hamburg = (copy: Edition) => record(copy, "encounters", "hamburg-2017");
export const dinner = (copy: Edition) => member(hamburg(copy), "meetings", "dinner");
export const paris = (copy: Edition) => record(copy, "encounters", "paris-2018");
export const trump = (copy: Edition) => record(copy, "actors", "donald-trump");

/** Editions in which one thing was changed: what, the bump that it asks for, and its place as kind/id/path. */
export const singleChanges: [what: string, bump: Bump, where: string, change: (copy: Edition) => void][] = [
  [
    "a removed record",
    "major",
    "encounters/osaka-2019",
    (copy) => (copy.encounters = copy.encounters.filter(({ id }) => id !== "osaka-2019")),
  ],
  ["another id", "major", "actors/kremlin", (copy) => (record(copy, "actors", "kremlin")["id"] = "the-kremlin")],
  ["a removed list of records", "major", "accounts/easy-rapport", (copy) => Reflect.deleteProperty(copy, "accounts")],
  ["a removed field", "major", "actors/donald-trump/role", (copy) => delete trump(copy)["role"]],
  [
    "a removed member of a list with ids",
    "major",
    "encounters/hamburg-2017/meetings/dinner",
    (copy) => (hamburg(copy)["meetings"] as unknown[]).pop(),
  ],
  [
    "a withdrawn value",
    "major",
    "encounters/hamburg-2017/meetings/dinner/duration",
    (copy) => (dinner(copy)["duration"] = null),
  ],
  [
    "a retyped value",
    "major",
    "encounters/hamburg-2017/meetings/dinner/duration/minutes",
    (copy) => ((dinner(copy)["duration"] as Rec)["minutes"] = "60"),
  ],
  [
    "an object for a list",
    "major",
    "encounters/hamburg-2017/topics",
    (copy) => (hamburg(copy)["topics"] = { ukraine: true }),
  ],
  ["another status", "major", "encounters/paris-2018/status", (copy) => (paris(copy)["status"] = "held")],
  [
    "a shorter list of plain values",
    "major",
    "encounters/hamburg-2017/topics",
    (copy) => (hamburg(copy)["topics"] as unknown[]).pop(),
  ],
  [
    "a lost citation",
    "major",
    "encounters/paris-2018/citations",
    (copy) => (paris(copy)["citations"] as unknown[]).shift(),
  ],
  ["an added record", "minor", "actors/ada", (copy) => copy.actors.push({ ...trump(copy), id: "ada" })],
  [
    "a record of a new kind",
    "minor",
    "letters/letter-2018-08-08",
    (copy) => Object.assign(copy, { letters: [{ id: "letter-2018-08-08" }] }),
  ],
  ["an added field", "minor", "actors/donald-trump/born", (copy) => (trump(copy)["born"] = null)],
  [
    "an added member of a list with ids",
    "minor",
    "encounters/hamburg-2017/meetings/walk",
    (copy) => (hamburg(copy)["meetings"] as unknown[]).push({ ...dinner(copy), id: "walk" }),
  ],
  [
    "a value that became known",
    "minor",
    "encounters/hamburg-2017/meetings/dinner/startTime",
    (copy) => (dinner(copy)["startTime"] = "20:00"),
  ],
  [
    "a longer list of plain values",
    "minor",
    "actors/donald-trump/aliases",
    (copy) => (trump(copy)["aliases"] as unknown[]).push("Donald J. Trump"),
  ],
  [
    "a further citation",
    "minor",
    "encounters/paris-2018/citations",
    (copy) => (paris(copy)["citations"] as unknown[]).push({ source: "kremlin-58014" }),
  ],
  ["a corrected text", "patch", "encounters/paris-2018/title", (copy) => (paris(copy)["title"] = "Paris")],
  [
    "a corrected number",
    "patch",
    "encounters/hamburg-2017/meetings/dinner/duration/minutes",
    (copy) => ((dinner(copy)["duration"] as Rec)["minutes"] = 15),
  ],
  [
    "a corrected truth value",
    "patch",
    "encounters/hamburg-2017/meetings/dinner/notesTaken",
    (copy) => (dinner(copy)["notesTaken"] = true),
  ],
  [
    "a replaced item",
    "major",
    "encounters/hamburg-2017/meetings/dinner/initiatedBy",
    (copy) => (dinner(copy)["initiatedBy"] = ["vladimir-putin"]),
  ],
  [
    "another order of plain values",
    "patch",
    "encounters/hamburg-2017/topics",
    (copy) => (hamburg(copy)["topics"] as unknown[]).reverse(),
  ],
  [
    "another place in a cited text",
    "patch",
    "encounters/paris-2018/citations",
    (copy) => Object.assign((paris(copy)["citations"] as Rec[])[0] ?? {}, { supports: ["title"] }),
  ],
  [
    "another coverage",
    "patch",
    "coverage/encounters/to",
    (copy) => ((copy.coverage["encounters"] as Rec)["to"] = "2026"),
  ],
];
