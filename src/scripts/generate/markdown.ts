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
  // Markdown takes one space off each end, where both are there.
  const space = /^`|`$|^ .* $/s.test(text) ? " " : "";
  return `${fence}${space}${text}${space}${fence}`;
}

/** A link to what has an anchor on the same page: the heading of a name, or a record's id. */
export function link(name: string, text = name): string {
  return `[${plain(text)}](#${name.toLowerCase()})`;
}

/** A link to an address, shown as text that may hold any characters. */
export function linkTo(address: string, text: string): string {
  // What would end the address, or be read as something else in it.
  const safe = address.replace(/[<>\\\s|]/g, encodeURIComponent).replace(/&(?=#?\w+;)/g, "&amp;");
  return `[${plain(text)}](<${safe}>)`;
}

/** Text on one line in which nothing is read as Markdown, HTML or an address, wherever in a line it stands. */
export function plain(text: string): string {
  return (
    text
      .replace(/\s+/g, " ")
      .trim()
      .replace(/[\\`*_[\]<>&~$]/g, "\\$&")
      // Addresses, which viewers turn into links by themselves.
      .replace(/(?<!\d):(?=\S)|\.(?=[\p{L}\p{N}\p{S}])|\/(?=\/)/gu, "\\$&")
      // At the start of a line: headings, lists and rules.
      .replace(/^[#+=-]/, "\\$&")
      .replace(/^(\d{1,9})([.)])/, "$1\\$2")
  );
}

/** What is folded away under a line that opens it. */
export function folded(summary: string, content: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${content}\n</details>\n`;
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
