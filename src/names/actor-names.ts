import type { Actor, Ids, Redirect } from "../records/types.ts";
import { fold } from "./fold.ts";

/** What is read of an actor. */
type Named = Pick<Actor<Ids>, "id" | "name" | "aliases" | "kind">;

/** Every name under which an actor is found, with the actor's id: names, aliases, ids, and surnames that only one actor has. */
export function actorNamesOf(
  actors: readonly Named[],
  redirects: readonly Redirect[] = [],
): [name: string, id: string][] {
  const names = actors.flatMap(({ id, name, aliases }) =>
    [name, ...aliases, id].map((known): [string, string] => [known, id]),
  );
  const bearers = new Map<string, Set<string>>();
  const surnames = actors.flatMap(({ id, name, aliases, kind }) =>
    kind === "person" ? [name, ...aliases].map((known): [string, string] => [surname(known), id]) : [],
  );
  for (const [name, id] of [...names, ...surnames]) {
    const key = fold(name);
    bearers.set(key, (bearers.get(key) ?? new Set()).add(id));
  }
  const own = new Set(names.map(([name]) => fold(name)));
  const added = new Set<string>();
  for (const [name, id] of surnames) {
    if (bearers.get(fold(name))?.size !== 1 || own.has(fold(name)) || added.has(fold(name))) continue;
    added.add(fold(name));
    names.push([name, id]);
  }
  for (const { kind, from, to } of redirects) if (kind === "actors" && to.length === 1) names.push([from, to[0] ?? ""]);
  return names;
}

function surname(name: string): string {
  return name.slice(name.lastIndexOf(" ") + 1);
}
