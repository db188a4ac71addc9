import { type Application, Converter, ReferenceType, ReflectionKind } from "typedoc";
import * as z from "zod";
import * as schemas from "../../schema.ts";

/**
 * A plugin of typedoc, for what has its documentation elsewhere.
 *
 * A zod schema is shown by the name of its class. Written out, its type would repeat every field of every record that it holds;
 * those stand once, in the interfaces that its comment links to.
 * A field of a type without a name, such as `{ id: "helsinki-2018" }`, is documented with what is narrowed by it.
 * A page goes by its heading, not by the name of its file.
 */
export function load({ converter, options }: Application): void {
  converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const reflection of project.getReflectionsByKind(ReflectionKind.Variable)) {
      const schema: unknown = schemas[reflection.name as keyof typeof schemas];
      if (!(schema instanceof z.ZodType) || !reflection.isDeclaration() || !reflection.type) continue;
      project.removeTypeReflections(reflection.type);
      reflection.type = ReferenceType.createBrokenReference(schema.constructor.name, project, "zod");
    }
    for (const page of project.getReflectionsByKind(ReflectionKind.Document)) {
      const text = page.isDocument() ? page.content.map((part) => part.text).join("") : "";
      page.name = /^# (.*)/m.exec(text)?.[1] ?? page.name;
    }
    const unnamed = project
      .getReflectionsByKind(ReflectionKind.Property)
      .filter(
        ({ parent }) => parent?.kindOf(ReflectionKind.TypeLiteral) && !parent.parent?.kindOf(ReflectionKind.TypeAlias),
      );
    options.setValue("intentionallyNotDocumented", [...new Set(unnamed.map((field) => field.getFriendlyFullName()))]);
  });
}
