import { expect, it } from "vitest";
import { suggesting } from "../../src/checks/suggesting.ts";

it("should add the nearest names to a message", () => {
  expect(suggesting()("is no bee", "humble", () => ["honey", "bumble"])).toBe("is no bee; the nearest: bumble");
});

it("should add nothing where no name is known", () => {
  expect(suggesting()("is no bee", "humble", () => [])).toBe("is no bee");
});

it("should go on without after a hundred, lest huge data take for ever", () => {
  const suggest = suggesting();
  const messages = Array.from({ length: 103 }, () => suggest("is no bee", "humble", () => ["bumble"]));
  expect(messages.filter((message) => message === "is no bee; the nearest: bumble")).toHaveLength(100);
  expect(messages.slice(100)).toEqual(["is no bee", "is no bee", "is no bee"]);
});
