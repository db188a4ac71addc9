import { citationsOn } from "../citations/covering.ts";
import { isObject } from "../citations/member-path.ts";
import type { Filed, AuthoredData } from "./authored-data.ts";

/** A part of a record, with the path by id under which it stands in its file. */
export interface Part {
  readonly file: string;
  readonly path: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Every record of every kind. */
export function records(project: AuthoredData): Filed<object>[] {
  const { encounters, calls, proposals, quotes, actors, sources, accounts, coverage } = project;
  return [...encounters, ...calls, ...proposals, ...quotes, ...actors, ...sources, ...accounts, ...coverage];
}

/** A record and every object that it holds, the outer ones first. */
export function parts({ file, path, record }: Filed<object>): Part[] {
  return [...within(file, path, record)];
}

/** Every object of every record on which citations sit. */
export function citedParts(project: AuthoredData): Part[] {
  return records(project)
    .flatMap(parts)
    .filter(({ value }) => citationsOn(value));
}

function* within(file: string, path: string, value: unknown): Generator<Part> {
  if (Array.isArray(value)) {
    for (const [at, member] of value.entries()) {
      const name = isObject(member) && typeof member["id"] === "string" ? member["id"] : String(at);
      yield* within(file, `${path}/${name}`, member);
    }
  } else if (isObject(value)) {
    yield { file, path, value };
    for (const [key, held] of Object.entries(value)) yield* within(file, `${path}/${key}`, held);
  }
}
