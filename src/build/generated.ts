/** The first line of every generated file. */
export function generated(origin: string): string {
  return `// Generated from ${origin} by \`npm run generate\`. Do not edit.\n`;
}
