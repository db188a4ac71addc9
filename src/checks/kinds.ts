import * as z from "zod";
import { dataset } from "../schema/dataset.ts";

type WholeDataset = z.infer<typeof dataset>;

/** A kind of record: the name of a dataset's array of them. */
export type Kind = {
  [Key in keyof WholeDataset]: WholeDataset[Key] extends readonly { id: string }[] ? Key : never;
}[keyof WholeDataset];

/** Every kind of record, as the schema of a dataset has them. */
export const KINDS: readonly Kind[] = /* @__PURE__ */ kindsOf(dataset.shape);

function kindsOf(fields: Readonly<Record<string, z.ZodType>>): Kind[] {
  return Object.keys(fields).filter((key): key is Kind => {
    const element = fields[key] instanceof z.ZodArray ? fields[key].element : undefined;
    const shapes = element instanceof z.ZodDiscriminatedUnion ? element.options : [element];
    return shapes.every((shape) => shape instanceof z.ZodObject && "id" in (shape.shape as object));
  });
}
