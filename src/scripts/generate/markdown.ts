/** The longest value that is shown whole. */
const LONGEST = 48;

/** A value as code, cut short where it is long. */
export function code(value: unknown): string {
  const text = JSON.stringify(value);
  return inCode(text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
}

/** Text as code, whatever backticks it holds. */
export function inCode(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${text}${fence}`;
}

/** A link to the heading of a name on the same page. */
export function link(name: string): string {
  return `[${name}](#${name.toLowerCase()})`;
}

/** A link to an address, shown as text that may hold any characters. */
export function linkTo(address: string, text: string): string {
  return `[${plain(text)}](<${address}>)`;
}

/** Text in which nothing is read as Markdown or HTML. */
export function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>&~]/g, "\\$&");
}

/** A table, by its head and rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n") + "\n";
}

/** Text that a cell of a table can hold. */
function cell(text: string): string {
  return text.replace(/\s+/g, " ").replaceAll("|", "\\|");
}
