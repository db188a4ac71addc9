import path from "node:path";
import { readAuthoredData } from "../src/scripts/read-authored-data.ts";
import type { AuthoredData } from "../src/checks/authored-data.ts";
import type { Problem } from "../src/checks/problem.ts";
import type { Rule } from "../src/checks/rule.ts";
import { readSourceTexts } from "../src/checks/source-texts.ts";

export const root = path.resolve(import.meta.dirname, "..");

/** The texts of sources, or undefined where SOURCE_TEXTS is not set. */
export const texts = readSourceTexts();

/** The project as it stands in data/. */
export const project: AuthoredData = readAuthoredData(root, texts).project;

/** What a rule says of a copy of the project in which something was changed. */
export function problemsAfter(rule: Rule, change: (copy: AuthoredData) => void): Problem[] {
  const copy = structuredClone(project);
  change(copy);
  return [...rule.check(copy)];
}

/** One record of a project, to be changed; typed as the caller needs it. */
export function record<
  K extends "encounters" | "calls" | "claimedContacts" | "quotes" | "actors" | "sources" | "accounts",
>(copy: AuthoredData, kind: K, id: string): AuthoredData[K][number]["record"] {
  const found = copy[kind].find((filed) => filed.record.id === id);
  if (!found) throw new Error(`There is no ${id} in data/${kind}.`);
  return found.record;
}
