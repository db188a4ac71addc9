import type { Bump, EditionChanges, EditionData } from "../../src/index.ts";
import { actorNamesOf } from "../../src/names/actor-names.ts";
import { locationNamesOf } from "../../src/names/location-names.ts";
import { countryNames } from "../../src/records/country-names.ts";

type Rec = Readonly<Record<string, unknown>>;

/** What `compareEditions` gives, told as plainly as its table of bumps: it looks at every value of both, and sorts and copies all. */
export function plainComparison(older: EditionData, newer: EditionData): EditionChanges {
  const [from, to] = [plain(older), plain(newer)] as [Rec, Rec];
  const [added, removed, changed]: [unknown[], unknown[], unknown[]] = [[], [], []];

  for (const kind of union(Object.keys(from), Object.keys(to))) {
    const [before, after] = [byId(own(from, kind) ?? []), byId(own(to, kind) ?? [])];
    const tell = (id: string | null, all: Place[]) => {
      for (const place of all) changed.push({ kind, id, ...place, bump: bumpOf(kind, place) });
    };
    if (!before || !after || before.size + after.size === 0) {
      tell(null, differing("", own(from, kind), own(to, kind)));
      continue;
    }
    for (const id of union(before.keys(), after.keys())) {
      const [was, is] = [before.get(id), after.get(id)];
      const movedTo = moved(kind, id);
      if (was === undefined) added.push({ kind, id, bump: "minor", record: is, movedTo: [] });
      else if (is === undefined)
        removed.push({ kind, id, bump: movedTo.length === 1 ? "minor" : "major", record: was, movedTo });
      else tell(id, differing("", was, is));
    }
  }

  const names = (["actor", "location"] as const).flatMap((kind) => {
    const [before, after] = [namesIn(from, kind), namesIn(to, kind)];
    return union(before, after).flatMap((name): object[] => {
      if (!before.includes(name)) return [{ kind, name, change: "added", bump: "minor" }];
      const isKnown = after.includes(name) || moved("actors", name).length === 1;
      return isKnown ? [] : [{ kind, name, change: "removed", bump: "major" }];
    });
  });
  const bumps = [...added, ...removed, ...changed, ...names].map((change) => (change as { bump: Bump }).bump);
  const bump = (["major", "minor", "patch"] as const).find((size) => bumps.includes(size)) ?? "none";
  return { bump, added, removed, changed, names } as EditionChanges;

  function moved(kind: string, id: string): string[] {
    const redirects = (own(to, "redirects") ?? []) as { kind: string; from: string; to: string[] }[];
    const found = redirects.find((redirect) => redirect.kind === kind && redirect.from === id);
    const records = own(to, kind);
    const ids = Array.isArray(records) ? (records as { id?: unknown }[]).map((record) => record.id) : [];
    return found?.to.every((other) => ids.includes(other)) ? found.to : [];
  }
}

interface Place {
  readonly path: string;
  readonly from: unknown;
  readonly to: unknown;
}

function differing(path: string, from: unknown, to: unknown): Place[] {
  if (isRec(from) && isRec(to))
    return union(Object.keys(from), Object.keys(to)).flatMap((key) =>
      differing(`${path}/${key}`, own(from, key), own(to, key)),
    );
  const [before, after] = [byId(from), byId(to)];
  if (before && after)
    return union(before.keys(), after.keys()).flatMap((id) =>
      differing(`${path}/${id}`, before.get(id), after.get(id)),
    );
  return text(from) === text(to) ? [] : [{ path, from, to }];
}

function bumpOf(kind: string, { path, from, to }: Place): Bump {
  if (to === undefined) return "major";
  if (from === undefined) return "minor";
  if (kind === "format") return "major";
  if (kind === "encounters" && path === "/status") return from === "scheduled" ? "minor" : "major";
  if (to === null) return "major";
  if (from === null) return "minor";
  if (Array.isArray(from) && Array.isArray(to)) {
    const nameOf = (item: unknown) => text(path.endsWith("/citations") && isRec(item) ? item["source"] : item);
    const left = (to as unknown[]).map(nameOf);
    for (const name of (from as unknown[]).map(nameOf)) {
      const at = left.indexOf(name);
      if (at < 0) return "major";
      left.splice(at, 1);
    }
    return left.length > 0 ? "minor" : "patch";
  }
  return typeof from === typeof to && Array.isArray(from) === Array.isArray(to) ? "patch" : "major";
}

function namesIn(edition: Rec, kind: "actor" | "location"): string[] {
  const records = own(edition, kind === "actor" ? "actors" : "encounters");
  if (!Array.isArray(records)) return [];
  return kind === "actor"
    ? actorNamesOf(records as never).map(([name]) => name)
    : records.flatMap((record) => locationNamesOf(record as never, countryNames));
}

function byId(list: unknown): Map<string, unknown> | undefined {
  if (!Array.isArray(list)) return undefined;
  const ids = list.map((member: unknown) => (isRec(member) ? member["id"] : undefined));
  if (!ids.every((id) => typeof id === "string") || new Set(ids).size < ids.length) return undefined;
  return new Map(ids.map((id, at) => [id, list[at]]));
}

function isRec(value: unknown): value is Rec {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function own(value: Rec, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function union(one: Iterable<string>, other: Iterable<string>): string[] {
  return [...new Set([...one, ...other])].sort();
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** JSON with the keys of objects in their order. */
function text(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(text).join()}]`;
  if (!isRec(value)) return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${text(value[key])}`).join()}}`;
}
