import { expect, it } from "vitest";
import { camelCase, kebabCase } from "../../src/names/kebab-case.ts";

it.each([
  ["Washington, D.C.", "washington-d-c"],
  ["Đà Nẵng", "a-nang"],
  ["Ôsaka", "osaka"],
  ["  Buenos   Aires ", "buenos-aires"],
])("should write %j as %j", (name, id) => {
  expect(kebabCase(name)).toBe(id);
});

it.each([
  ["da-nang-2017", "daNang2017"],
  ["helsinki-2018", "helsinki2018"],
  ["paris-2018-11", "paris201811"],
])("should name the constant of %j %j", (id, name) => {
  expect(camelCase(id)).toBe(name);
});
