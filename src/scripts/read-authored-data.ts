import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { isUtf8 } from "node:buffer";
import { nearest } from "../names/nearest.ts";
import type * as z from "zod";
import { checkShape } from "../checks/check-shape.ts";
import { asSegment, memberName } from "../citations/member-path.ts";
import type { FoundProblem } from "../checks/problem.ts";
import type { Filed, AuthoredData } from "../checks/authored-data.ts";
import { authoredAccount } from "../schema/account.ts";
import { actor } from "../schema/actor.ts";
import { authoredCall } from "../schema/call.ts";
import { authoredClaimedContact } from "../schema/claimed-contact.ts";
import { coverage } from "../schema/dataset.ts";
import { authoredEncounter } from "../schema/encounter.ts";
import { authoredProposal } from "../schema/proposal.ts";
import { authoredQuote } from "../schema/quote.ts";
import { authoredPublisher } from "../schema/publisher.ts";
import { redirect } from "../schema/redirect.ts";
import { authoredSource } from "../schema/source.ts";
import type { SourceTexts } from "../checks/source-texts.ts";

/** Reads data/; records that break their shape are reported, and left out. */
export function readAuthoredData(
  root: string,
  texts: SourceTexts | undefined,
): { project: AuthoredData; problems: FoundProblem[] } {
  const problems: FoundProblem[] = [];

  function problem(file: string, message: string, value?: unknown): void {
    problems.push({ file, path: "", value, message, rule: "shape" });
  }

  function json(file: string): unknown {
    try {
      return JSON.parse(utf8(readFileSync(path.join(root, file))));
    } catch (error) {
      problem(file, `cannot be read as JSON: ${(error as Error).message}`);
      return undefined;
    }
  }

  /** One record a file. */
  function single<S extends z.ZodType>(file: string, schema: S): Filed<z.infer<S>>[] {
    const value = json(file);
    return value === undefined ? [] : filed(file, "", value, schema);
  }

  /** A list of records, told apart by their ids. */
  function list<S extends z.ZodType>(file: string, schema: S): Filed<z.infer<S>>[] {
    const value = json(file);
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      problem(file, "must be an array of records", value);
      return [];
    }
    return value.flatMap((record: unknown, at) => filed(file, `/${asSegment(memberName(record, at))}`, record, schema));
  }

  function filed<S extends z.ZodType>(file: string, at: string, value: unknown, schema: S): Filed<z.infer<S>>[] {
    const result = checkShape({ file, path: at, value }, schema);
    if ("data" in result) return [{ file, path: at, record: result.data }];
    problems.push(...result.problems);
    return [];
  }

  /** The files of a folder that hold records. */
  function files(folder: string): string[] {
    return names(folder)
      .filter((name) => name.endsWith(".json"))
      .map((name) => `${folder}/${name}`);
  }

  function names(folder: string): string[] {
    try {
      return readdirSync(path.join(root, folder)).sort();
    } catch (error) {
      problem(folder, `cannot be read as a folder: ${(error as Error).message}`);
      return [];
    }
  }

  const project: AuthoredData = {
    encounters: files("data/encounters").flatMap((file) => single(file, authoredEncounter)),
    calls: files("data/calls").flatMap((file) => single(file, authoredCall)),
    proposals: list("data/proposals.json", authoredProposal),
    claimedContacts: list("data/claimed-contacts.json", authoredClaimedContact),
    quotes: files("data/quotes").flatMap((file) => list(file, authoredQuote)),
    actors: list("data/actors.json", actor),
    sources: list("data/sources.json", authoredSource),
    accounts: list("data/accounts.json", authoredAccount),
    coverage: single("data/coverage.json", coverage),
    publishers: list("data/publishers.json", authoredPublisher),
    redirects: list("data/redirects.json", redirect),
    texts,
  };
  for (const file of unread(root)) problem(file, remedyFor(file));
  return { project, problems };
}

/** The folders of data/ in which each file of JSON is read. */
const FOLDERS = ["encounters", "calls", "quotes"];

/** The files of data/ that are read from there: as records, and by the scripts that make a release. */
const FILES = [
  "proposals",
  "claimed-contacts",
  "actors",
  "sources",
  "publishers",
  "accounts",
  "coverage",
  "redirects",
  "release-dates",
];

/** Where the kept editions stand, whose files are named by their versions. */
const RELEASES = "releases";

/** The files under data/ that nothing reads, so that what they say would be missed. */
function unread(root: string): string[] {
  const isRead = (file: string) => {
    const { dir, name, ext } = path.posix.parse(file);
    return ext === ".json" && (dir === "" ? FILES.includes(name) : [...FOLDERS, RELEASES].includes(dir));
  };
  if (!existsSync(path.join(root, "data"))) return [];
  return readdirSync(path.join(root, "data"), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(path.join(root, "data"), path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => !isRead(file) && !path.basename(file).startsWith("."))
    .sort()
    .map((file) => `data/${file}`);
}

/** What to do with a file that nothing reads: where the nearest name leads, if there is one. */
function remedyFor(file: string): string {
  const [first = "", ...rest] = file.split("/").slice(1);
  const wanted = first.replace(/\.[^.]*$/, "").toLowerCase();
  const known = [...FOLDERS, ...FILES];
  const kind = known.find((name) => name === wanted || name === `${wanted}s` || `${name}s` === wanted);
  if (kind && FILES.includes(kind)) return `is not read; put its records into data/${kind}.json`;
  const [folder] = kind ? [kind] : nearest(wanted, FOLDERS);
  if (!rest.length && kind) return `is not read; put its records into files of data/${kind}/`;
  const name = path.posix.basename(file).replace(/\.[^.]*$/, "");
  return kind
    ? `is not read; move it to data/${kind}/${name}.json`
    : `is not read; move it to where its records belong, such as data/${folder ?? "encounters"}/, or out of data/`;
}

/**
 * The text of a file.
 *
 * @throws Error if it is not UTF-8, or begins with a byte order mark, which no message could show.
 */
function utf8(bytes: Buffer): string {
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw new Error("it is encoded in UTF-16; save it as UTF-8");
  if (first === 0xef && second === 0xbb && third === 0xbf)
    throw new Error("it begins with a byte order mark (BOM); save it as UTF-8 without one");
  if (!isUtf8(bytes)) throw new Error("it is not encoded in UTF-8; save it as UTF-8");
  if (bytes.includes(0)) throw new Error("it holds NUL characters, as UTF-16 does; save it as UTF-8");
  return bytes.toString("utf8");
}
