import { expect, it } from "vitest";
import { compareEditions } from "../../../src/index.ts";
import { changesAsJson } from "../../../src/scripts/release/changes-as-json.ts";
import { edition, paris } from "../../edition/changed-editions.ts";
import { projectOf } from "./released.ts";

const newer = edition();
paris(newer)["title"] = "Paris";

it("should be what compareEditions returns for the last two editions, with their versions", () => {
  const folder = projectOf({
    "package.json": JSON.stringify({ version: "1.0.1" }),
    "data/releases/1.0.0.json": JSON.stringify(edition()),
    "data/releases/1.0.1.json": JSON.stringify(newer),
  });
  expect(JSON.parse(changesAsJson(folder))).toEqual({
    from: "1.0.0",
    to: "1.0.1",
    ...(JSON.parse(JSON.stringify(compareEditions(edition(), newer))) as object),
  });
  expect(changesAsJson(folder)).toBe(changesAsJson(folder));
});

it("should be empty for the first edition", () => {
  const folder = projectOf({
    "package.json": JSON.stringify({ version: "1.0.0" }),
    "data/releases/1.0.0.json": JSON.stringify(edition()),
  });
  expect(JSON.parse(changesAsJson(folder))).toMatchObject({ from: null, to: "1.0.0", added: [], changed: [] });
});
