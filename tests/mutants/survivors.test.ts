import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../project.ts";
import { GROUPS } from "./groups.ts";
import { explained, keyOf, onOneLine } from "./survivors.ts";

describe("survivors.json", () => {
  const changed = Object.values(GROUPS).flatMap((group) => group.changed);

  it("should name each survivor once", () => {
    const keys = explained().map(keyOf);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it.each(explained())(
    "should explain what still stands in $file: $was -> $becomes",
    ({ file, line, was, becomes, why }) => {
      expect(changed.some((glob) => path.matchesGlob(file, glob))).toBe(true);
      const code = readFileSync(path.join(root, file), "utf8");
      expect(code.split("\n").map((text) => text.trim())).toContain(line);
      expect(onOneLine(code)).toContain(was);
      expect(was).not.toBe(becomes);
      expect(why).toMatch(/^[A-Z`].{20,}\.$/);
    },
  );
});
