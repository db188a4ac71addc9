import { type Application, Comment, Converter, ReferenceType, ReflectionKind } from "typedoc";
import * as z from "zod";
import * as schemas from "../../schema.ts";

/**
 * A plugin of typedoc, for what has its documentation elsewhere.
 *
 * A zod schema is shown by the name of its class, with its own description and a link to its interface.
 * Written out, its type would repeat every field of every record that it holds; those stand once, in the interfaces.
 * A field of a type without a name, such as `{ id: "helsinki-2018" }`, is documented with what is narrowed by it.
 * A page goes by its heading, not by the name of its file.
 */
export function load({ converter, options }: Application): void {
  converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const types = new Map(
      project
        .getReflectionsByKind(ReflectionKind.Interface | ReflectionKind.TypeAlias)
        .map((reflection) => [reflection.name, reflection]),
    );
    for (const reflection of project.getReflectionsByKind(ReflectionKind.Variable)) {
      const schema: unknown = schemas[reflection.name as keyof typeof schemas];
      if (!(schema instanceof z.ZodType) || !reflection.isDeclaration() || !(reflection.type instanceof ReferenceType))
        continue;
      const { id = "", description = "" } = schema.meta() ?? {};
      project.removeTypeReflections(reflection.type);
      reflection.type = ReferenceType.createBrokenReference(reflection.type.name, project, "zod");
      const target = types.get(id);
      reflection.comment = new Comment([
        { kind: "text", text: "The zod schema of " },
        target ? { kind: "inline-tag", tag: "@link", text: id, target } : { kind: "code", text: `\`${id}\`` },
        { kind: "text", text: `. ${description}` },
      ]);
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
