import ts from "typescript";
import { fileOf, write } from "./folder.ts";
import type { Package } from "./subjects.ts";

const CARET = "‸";

/** The names that an editor offers at the caret of a lookup. */
export function namesOffered({ name, lookup }: Pick<Package, "name" | "lookup">): string[] {
  const folder = `completions/${fileOf(name)}`;
  write(`${folder}/package.json`, '{ "type": "module" }');
  const { text, at } = splitAtCaret(lookup);
  const file = write(`${folder}/app.ts`, text);
  const options: ts.CompilerOptions = {
    strict: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
  };
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (read) => {
      const content = ts.sys.readFile(read);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => ts.sys.getCurrentDirectory(),
    getDefaultLibFileName: (used) => ts.getDefaultLibFilePath(used),
    fileExists: (read) => ts.sys.fileExists(read),
    readFile: (read) => ts.sys.readFile(read),
    directoryExists: (read) => ts.sys.directoryExists(read),
    getDirectories: (read) => ts.sys.getDirectories(read),
    realpath: (read) => ts.sys.realpath?.(read) ?? read,
  });
  const offered = service.getCompletionsAtPosition(file, at, {})?.entries ?? [];
  service.dispose();
  return offered.map((entry) => entry.name);
}

/** Code without its caret, and the caret's position. */
export function splitAtCaret(code: string): { text: string; at: number } {
  const at = code.indexOf(CARET);
  if (at < 0) throw new Error(`There is no ${CARET} in ${JSON.stringify(code)}.`);
  return { text: code.replace(CARET, ""), at };
}
