import { expect, it } from "vitest";
import { splitAtCaret } from "./completions.ts";
import { fileOf } from "./folder.ts";
import { requiredBy } from "./installed.ts";
import { countedProblems } from "./publishing.ts";
import { readDiagnostics } from "./type-checks.ts";

it("should read the diagnostics of a check", () => {
  const told = `app.ts(1,1): error TS1259: Not so.
Memory used:    65536K
Parse time:     0.114s
Check time:     0.700s
Total time:     0.887s
`;
  expect(readDiagnostics(told)).toEqual({ check: 0.7, total: 0.887, memory: 64, errors: 1 });
});

it("should find the caret in a lookup, and take it out", () => {
  expect(splitAtCaret('get("‸");')).toEqual({ text: 'get("");', at: 5 });
  expect(() => splitAtCaret("get();")).toThrow('There is no ‸ in "get();".');
});

it("should install dependencies, and peers that are not optional", () => {
  expect(
    requiredBy({
      dependencies: { a: "1" },
      peerDependencies: { a: "*", b: "*", zod: "*" },
      peerDependenciesMeta: { zod: { optional: true } },
    }),
  ).toEqual(["a", "b"]);
  expect(requiredBy({})).toEqual([]);
});

it("should leave out problems of old Node.js alone", () => {
  const named = { kind: "NoResolution", resolutionKind: "bundler" };
  expect(
    countedProblems([
      { kind: "NoResolution", resolutionKind: "node10" },
      { kind: "InternalResolutionError", resolutionOption: "node10" },
      named,
      { kind: "FalseExportDefault" },
    ]),
  ).toEqual([named, { kind: "FalseExportDefault" }]);
});

it("should name a file for a module", () => {
  expect(fileOf("@mdn/browser-compat-data")).toBe("mdn-browser-compat-data");
  expect(fileOf("iso-3166/1.js")).toBe("iso-3166-1-js");
});
