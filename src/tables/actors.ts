import type { Actor, Ids } from "../records/types.ts";
import type { Table } from "./table.ts";

export const actors: Table<{ actor: Actor<Ids> }, "actors"> = {
  name: "actors",
  row: "actor",
  meaning: "A person, an organization, a group or an unnamed speaker.",
  key: ["id"],
  parts: { actor: "Actor" },
  columns: {
    id: "actor.id",
    name: "actor.name",
    aliases: "actor.aliases",
    kind: "actor.kind",
    side: "actor.side",
    role: "actor.role",
    wikidata: "actor.wikidata",
  },
  rows: ({ actors }) => actors.map((actor) => ({ actor })),
};
