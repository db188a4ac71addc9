import * as z from "zod";
import { citations } from "./citation.ts";
import { actorId, prose, wikidataId } from "./values.ts";
import { actorKind, actorSide } from "./vocabularies.ts";

export const actor = z
  .strictObject({
    id: actorId.meta({ description: "Given name and surname; keeps its meaning for ever.", examples: ["john-mccain"] }),
    name: prose.meta({
      description: "The usual English name, or for the unnamed what the source calls them.",
      examples: ["John McCain"],
    }),
    aliases: z
      .array(prose)
      .meta({ description: "Other names and spellings in the cited sources.", examples: [["Volodymyr Zelenskiy"]] }),
    kind: actorKind,
    side: actorSide.nullable().meta({ description: "On which side; null: no cited source says.", examples: ["us"] }),
    role: prose.nullable().meta({
      description: "The office or role in which the cited sources name them; null: they give none.",
      examples: ["Republican senator"],
    }),
    wikidata: wikidataId
      .nullable()
      .meta({ description: "The item in Wikidata; null: not verified, or there is none.", examples: ["Q22686"] }),
    citations,
  })
  .meta({ id: "Actor", description: "A person, an organization, a group or an unnamed speaker." });
