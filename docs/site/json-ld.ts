import { readFileSync } from "node:fs";

interface Node {
  readonly id: string;
  readonly citation?: unknown;
  readonly description?: unknown;
}

const { "@context": context, "@graph": graph } = JSON.parse(
  readFileSync(new URL("../../dist/data/tables/events.jsonld", import.meta.url), "utf8"),
) as { "@context": object; "@graph": readonly Node[] };

/** What the package's own structured data say of one record: an encounter, or a quote about one. */
export function eventOf(id: string): object | undefined {
  const found = graph.find((node) => node.id === `#${id}`);
  if (!found) return undefined;
  // The page itself tells it, and lists the sources.
  const { citation: _, description: __, ...node } = found;
  return { "@context": context, ...node };
}
