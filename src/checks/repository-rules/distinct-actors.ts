import { fold } from "../../names/fold.ts";
import type { AuthoredActor } from "../authored-data.ts";
import type { Rule } from "../rule.ts";

/** Fewer consonants say too little: many short names share them. */
const LEAST = 5;

export const distinctActors: Rule = {
  name: "distinct-actors",
  description: "Nobody is entered twice under two spellings, and no two actors have the same item in Wikidata.",
  *check({ actors }) {
    const items = new Map<string | null, string>();
    const spellings = new Map<string, AuthoredActor>();
    for (const { file, path, record } of actors) {
      const item = record.wikidata;
      const bearer = items.get(item);
      if (bearer !== undefined)
        yield {
          file,
          path: `${path}/wikidata`,
          value: item,
          message: `is the item of ${bearer} too; correct it, or make one entry of the two`,
        };
      else if (item !== null) items.set(item, record.id);

      if (record.kind !== "person" && record.kind !== "organization") continue;
      const own = new Set([record.name, ...record.aliases].map(skeleton));
      for (const spelling of own) {
        if (spelling.length < LEAST) continue;
        const twin = spellings.get(spelling);
        // Two items in Wikidata tell two people apart.
        if (twin && !(item && twin.wikidata))
          yield {
            file,
            path: `${path}/name`,
            value: record.name,
            message: `sounds like ${twin.name}, ${twin.id}; make one entry of the two, with this spelling as an alias, or give both their item in Wikidata`,
          };
        spellings.set(spelling, record);
      }
    }
  },
};

/** What all spellings of a name in Latin letters have in common: its consonants, word by word, in any order. */
function skeleton(name: string): string {
  const words = name.split(/[\s-]/).map((word) =>
    fold(word)
      .replace(/PH/g, "F")
      .replace(/KS/g, "X")
      .replace(/[AEIOUYJH]/g, "")
      .replace(/W/g, "V")
      .replace(/(.)\1+/g, "$1"),
  );
  return words.sort().join("");
}
