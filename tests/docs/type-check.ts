import path from "node:path";
import ts from "typescript";
import { root } from "../project.ts";
import type { Block } from "./pages.ts";

/** The compiler's complaints about each block, as one program over all, each a module beside the package's manifest. */
export function typeCheck(blocks: readonly Block[]): ReadonlyMap<Block, string[]> {
  const { options } =
    ts.getParsedCommandLineOfConfigFile(
      path.join(root, "tsconfig.json"),
      {},
      { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail },
    ) ?? fail();
  const all: ts.CompilerOptions = {
    ...options,
    moduleDetection: ts.ModuleDetectionKind.Force,
    // Where Deno finds the published package, this one is asked.
    paths: {
      "npm:trump-putin-encounters@2": ["./dist/index.d.ts"],
      "npm:trump-putin-encounters@2/*": ["./dist/*.d.ts"],
    },
  };
  const files = new Map(blocks.map((block, at) => [path.join(root, `example-${at}.ts`), block]));
  const host = ts.createCompilerHost(all);
  const program = ts.createProgram([...files.keys()], all, {
    ...host,
    fileExists: (file) => files.has(file) || host.fileExists(file),
    readFile: (file) => files.get(file)?.code ?? host.readFile(file),
    getSourceFile(file, language, ...rest) {
      const block = files.get(file);
      return block ? ts.createSourceFile(file, block.code, language) : host.getSourceFile(file, language, ...rest);
    },
  });
  return new Map(
    Array.from(files, ([file, block]) => {
      const diagnostics = ts.getPreEmitDiagnostics(program, program.getSourceFile(file));
      return [block, diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))];
    }),
  );
}

function fail(): never {
  throw new Error("tsconfig.json cannot be read.");
}
