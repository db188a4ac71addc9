import { readFileSync } from "node:fs";

interface Node {
  readonly id: string;
  readonly [key: string]: unknown;
}

const { "@graph": graph } = JSON.parse(
  readFileSync(new URL("../../dist/data/tables/events.jsonld", import.meta.url), "utf8"),
) as { readonly "@graph": readonly Node[] };

/** What the page itself says, or what names an id that is known in that file only. */
const LEFT_OUT = new Set(["id", "description", "citation", "about", "spokenByCharacter", "subEvent"]);

/** What the package's own structured data say of one record: an encounter, or a quote about one. */
export function eventOf(id: string): object | undefined {
  const found = graph.find((node) => node.id === `#${id}`);
  return found && { "@context": "https://schema.org", ...(plain(found) as object) };
}

/** A node in the words of schema.org alone. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !LEFT_OUT.has(key));
  return Object.fromEntries(entries.map(([key, held]) => [key === "type" ? "@type" : key, plain(held)]));
}
