import * as z from "zod";
import { citations } from "./citation.ts";
import { prose, shortString, wikidataId } from "./values.ts";

export const location = z
  .strictObject({
    city: prose.meta({ description: "The city's English name (GeoNames).", examples: ["Helsinki"] }),
    region: prose.nullable().meta({
      description: "The country's subdivision, by its name in ISO 3166-2; null: none, or not known.",
      examples: ["Uusimaa"],
    }),
    country: prose.meta({ description: "The country's short English name.", examples: ["Finland"] }),
    countryCode: shortString(2)
      .regex(/^[A-Z]{2}$/, "must be two capital letters, such as FI")
      .meta({ description: "The country's code (ISO 3166-1 alpha-2).", examples: ["FI"] }),
    subdivisionCode: shortString(6)
      .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, "must be a code of ISO 3166-2, such as FI-18")
      .nullable()
      .meta({
        description: "The subdivision's code (ISO 3166-2); null: none, or not known.",
        examples: ["FI-18"],
      }),
    latitude: z
      .number()
      .min(-90)
      .max(90)
      .meta({ description: "Of the city, in decimal degrees north (WGS 84).", examples: [60.16952] }),
    longitude: z
      .number()
      .min(-180)
      .max(180)
      .meta({ description: "Of the city, in decimal degrees east (WGS 84).", examples: [24.93545] }),
    timeZone: shortString(64)
      .regex(/^[A-Za-z_]+(?:\/[A-Za-z_]+)+$/, "must be a time zone of the IANA database, such as Europe/Helsinki")
      .meta({
        description: "The time zone, by its name in the IANA database.",
        examples: ["Europe/Helsinki"],
      }),
    geonamesId: z
      .int()
      .positive()
      .nullable()
      .meta({ description: "The city's number in GeoNames; null: it has none, or not known.", examples: [658225] }),
    wikidata: wikidataId
      .nullable()
      .meta({ description: "The city's item in Wikidata; null: not verified.", examples: ["Q1757"] }),
    aliases: z.array(prose).meta({
      description: "Other names under which the cited sources know the place; in the order of their spelling.",
      examples: [["Danang"]],
    }),
    citations,
  })
  .meta({ id: "Location", description: "The city where an encounter took place or was to take place." });
