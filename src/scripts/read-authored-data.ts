import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type * as z from "zod";
import { checkShape } from "../checks/check-shape.ts";
import { asSegment, memberName } from "../citations/member-path.ts";
import type { Problem } from "../checks/problem.ts";
import type { Filed, AuthoredData } from "../checks/authored-data.ts";
import { authoredAccount } from "../schema/account.ts";
import { actor } from "../schema/actor.ts";
import { authoredCall } from "../schema/call.ts";
import { coverage } from "../schema/dataset.ts";
import { authoredEncounter } from "../schema/encounter.ts";
import { authoredProposal } from "../schema/proposal.ts";
import { authoredQuote } from "../schema/quote.ts";
import { source } from "../schema/source.ts";
import type { SourceTexts } from "../checks/source-texts.ts";

/** Reads data/; records that break their shape are reported, and left out. */
export function readAuthoredData(
  root: string,
  texts: SourceTexts | undefined,
): { project: AuthoredData; problems: Problem[] } {
  const problems: Problem[] = [];

  function json(file: string): unknown {
    try {
      return JSON.parse(readFileSync(path.join(root, file), "utf8"));
    } catch (error) {
      problems.push({
        file,
        path: "",
        value: undefined,
        message: `cannot be read as JSON: ${(error as Error).message}`,
      });
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
      problems.push({ file, path: "", value, message: "must be a list of records" });
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

  function files(folder: string): string[] {
    try {
      return readdirSync(path.join(root, folder))
        .filter((file) => file.endsWith(".json"))
        .sort()
        .map((file) => `${folder}/${file}`);
    } catch (error) {
      problems.push({
        file: folder,
        path: "",
        value: undefined,
        message: `cannot be read as a folder: ${(error as Error).message}`,
      });
      return [];
    }
  }

  const project: AuthoredData = {
    encounters: files("data/encounters").flatMap((file) => single(file, authoredEncounter)),
    calls: files("data/calls").flatMap((file) => single(file, authoredCall)),
    proposals: list("data/proposals.json", authoredProposal),
    quotes: files("data/quotes").flatMap((file) => list(file, authoredQuote)),
    actors: list("data/actors.json", actor),
    sources: list("data/sources.json", source),
    accounts: list("data/accounts.json", authoredAccount),
    coverage: single("data/coverage.json", coverage),
    texts,
  };
  return { project, problems };
}
