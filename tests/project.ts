import path from "node:path";
import { readProject } from "../src/build/read-project.ts";
import type { Project } from "../src/project/project.ts";
import type { Problem } from "../src/project/problem.ts";
import type { Rule } from "../src/project/rule.ts";
import { readSourceTexts } from "../src/texts/source-texts.ts";

export const root = path.resolve(import.meta.dirname, "..");

/** The texts of sources, or undefined where SOURCE_TEXTS is not set. */
export const texts = readSourceTexts();

/** The project as it stands in data/. */
export const project: Project = readProject(root, texts).project;

/** What a rule says of a copy of the project in which something was changed. */
export function problemsAfter(rule: Rule, change: (copy: Project) => void): Problem[] {
  const copy = structuredClone(project);
  change(copy);
  return [...rule.check(copy)];
}

/** One record of a project, to be changed; typed as the caller needs it. */
export function record<K extends "encounters" | "calls" | "quotes" | "actors" | "sources" | "accounts">(copy: Project, kind: K, id: string): Project[K][number]["record"] {
  const found = copy[kind].find((filed) => filed.record.id === id);
  if (!found) throw new Error(`There is no ${id} in data/${kind}.`);
  return found.record;
}
