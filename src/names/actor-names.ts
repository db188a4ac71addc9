import { fold } from "./fold.ts";

/** What this module needs to know of an actor. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
}

/** Every name under which an actor is found, with the actor's id: ids, names, aliases, and surnames that only one bears. */
export function actorNamesOf(actors: readonly Named[]): [name: string, id: string][] {
  const names = actors.flatMap(({ id, name, aliases }) =>
    [id, name, ...aliases].map((known): [string, string] => [known, id]),
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
  return names;
}

function surname(name: string): string {
  return name.slice(name.lastIndexOf(" ") + 1);
}
