import { citationsOn } from "../citations/covering.ts";
import { KINDS } from "./kinds.ts";
import { walkParts } from "../citations/member-path.ts";
import type { Filed, AuthoredData } from "./authored-data.ts";

/** A part of a record, with the path by id under which it stands in its file. */
export interface Part {
  readonly file: string;
  readonly path: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Every record of every kind. */
export function records(project: AuthoredData): Filed<object>[] {
  return [...KINDS.flatMap((kind): readonly Filed<object>[] => project[kind]), ...project.coverage];
}

/** A record and every object that it holds, the outer ones first. */
export function parts({ file, path, record }: Filed<object>): Part[] {
  return walkParts(record).map((part) => ({ file, path: path + part.path, value: part.value }));
}

/** What rules asked for last: most read all parts of a project, one rule after the other. */
const read = new WeakMap<AuthoredData, readonly Part[]>();

/** Every object of every record, the outer ones first; listed once for all rules, so nothing may change in between. */
export function allParts(project: AuthoredData): readonly Part[] {
  const known = read.get(project) ?? records(project).flatMap(parts);
  read.set(project, known);
  return known;
}

/** Every object of every record on which citations sit. */
export function citedParts(project: AuthoredData): Part[] {
  return allParts(project).filter(({ value }) => citationsOn(value));
}
