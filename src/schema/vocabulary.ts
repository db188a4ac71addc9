import * as z from "zod";

/** What each value of a closed vocabulary means; read by the JSON Schema, the types and the data dictionary. */
export const definitions = z.registry<Readonly<Record<string, string>>>();

/** A closed list of values, each with its definition. */
export function vocabulary<const Values extends Readonly<Record<string, string>>>(
  id: string,
  description: string,
  values: Values,
) {
  const names = Object.keys(values) as (keyof Values & string)[];
  const schema = z.enum(names).meta({ id, description, examples: names.slice(0, 1) });
  return schema.register(definitions, values);
}
