/** The first line of every generated file. */
export function generated(origin: string): string {
  return `// ${notice(origin)}\n`;
}

/** The first line of every generated page. */
export function generatedPage(origin: string): string {
  return `<!-- ${notice(origin)} -->\n`;
}

/** Text that a comment can hold. */
export function inComment(text: string): string {
  return text.replaceAll("*/", "*\\/");
}

function notice(origin: string): string {
  return `Generated from ${origin} by \`npm run generate\`. Do not edit.`;
}
