/** A piece of HTML, which stands in other HTML as it is. */
export class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What can stand in {@link html}: nothing, text, HTML, or several of these. */
export type Part = Html | string | number | false | null | undefined | readonly Part[];

/** HTML in which every value is escaped, unless it is HTML itself. */
export function html(parts: TemplateStringsArray, ...values: readonly Part[]): Html {
  return new Html(String.raw({ raw: parts }, ...values.map(written)));
}

/** HTML that something else has written. */
export function raw(text: string): Html {
  return new Html(text);
}

/** Values with a piece of HTML between each two. */
export function joined(values: readonly Part[], between: Part): Part {
  return values.flatMap((value, position) => (position === 0 ? [value] : [between, value]));
}

function written(value: Part): string {
  if (value === false || value === null || value === undefined) return "";
  if (value instanceof Html) return value.toString();
  if (Array.isArray(value)) return (value as readonly Part[]).map(written).join("");
  return String(value).replace(/[&<>"']/g, (character) => `&#${String(character.codePointAt(0))};`);
}
