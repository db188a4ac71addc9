import { expect, it } from "vitest";
import { lastEdition } from "../../../src/scripts/release/last-edition.ts";
import { projectOf } from "./released.ts";

const kept = (...versions: string[]) =>
  projectOf(
    Object.fromEntries(versions.map((version) => [`data/releases/${version}.json`, `{"format":1,"of":"${version}"}`])),
  );

it("should be none before the first release", () => {
  expect(lastEdition(projectOf({}))).toBeUndefined();
  expect(lastEdition(kept("1.0.0"), "1.0.0")).toBeUndefined();
});

it("should be the one of the largest version, by number, with its data", () => {
  expect(lastEdition(kept("1.0.0", "1.9.0", "1.10.0", "1.2.11"))).toEqual({
    version: "1.10.0",
    data: { format: 1, of: "1.10.0" },
  });
  expect(lastEdition(kept("9.9.9", "10.0.0"))?.version).toBe("10.0.0");
});

it("should leave out that of a version which is being made", () => {
  expect(lastEdition(kept("1.0.0", "1.1.0"), "1.1.0")?.version).toBe("1.0.0");
});
