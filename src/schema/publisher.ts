import * as z from "zod";
import { prose } from "./values.ts";

/** Who publishes sources, as it is written in data/: it gives each source its voice, and is in no edition itself. */
export const authoredPublisher = z.strictObject({
  name: prose.meta({ description: "Its one name in `publisher` and `originalOf`.", examples: ["Sputnik"] }),
  aliases: z
    .array(prose)
    .meta({ description: "Other names, not to be written in sources.", examples: [["Sputnik News"]] }),
  owner: prose.nullable().meta({
    description: "To whom it belongs, where others belong there too: they are one voice; null: a voice of its own.",
    examples: ["Rossiya Segodnya"],
  }),
});
