import { existsSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { root } from "../project.ts";
import { notebooks, pages } from "./pages.ts";

it.each([...pages, ...notebooks])("should have no dead link in $file", ({ file, links }) => {
  const dead = links.filter((link) => {
    if (/^[a-z]+:/.test(link)) return false; // Not ours.
    const [, way = "", anchor = ""] = /^([^#]*)#?(.*)$/.exec(link) ?? [];
    const target = way === "" ? file : path.join(path.dirname(file), decodeURI(way));
    if (!existsSync(path.join(root, target))) return true;
    return anchor !== "" && !pages.find((page) => page.file === target)?.anchors.has(anchor);
  });
  expect(dead).toEqual([]);
});
