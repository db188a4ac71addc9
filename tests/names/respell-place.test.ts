import { describe, expect, it } from "vitest";
import { fold } from "../../src/names/fold.ts";
import { nameIndex } from "../../src/names/name-index.ts";
import { respellPlace } from "../../src/names/respell-place.ts";

const names: Record<string, number[]> = {
  Anchorage: [1],
  Alaska: [1],
  "US-AK": [1],
  USA: [1, 2],
  Washington: [2],
  "US-DC": [2],
  "United States": [1, 2],
  "New York": [3],
  NewYork: [3],
};
const index = nameIndex("location", () =>
  Object.entries(names).flatMap(([name, places]) => places.map((place): [string, number] => [name, place])),
);
const asked: string[] = [];
const look = (text: string) => {
  asked.push(text);
  const name = index.find(text);
  return name === undefined ? undefined : { name, values: index.get(name) };
};

describe("respellPlace", () => {
  it.each([
    ["anchorage, alaska", "Anchorage", [1]],
    ["Anchorage (Alaska)", "Anchorage", [1]],
    ["Anchorage/USA", "Anchorage", [1]],
    ["  Anchorage   AK ", "Anchorage", [1]],
    ["USA Anchorage", "USA", [1]],
    ["Washington DC", "Washington", [2]],
    ["Washington, United States", "Washington", [2]],
    ["United States, USA", "United States", [1, 2]],
    ["the United States", "United States", [1, 2]],
    [" THE  Washington", "Washington", [2]],
  ])("should find %j, with what both names have in common", (text, name, values) => {
    const found = respellPlace(text, look);
    expect(found).toEqual({ name, values });
    expect(found?.values).toSatisfy(Object.isFrozen);
  });

  it.each([
    "Anchorage",
    "",
    ", /",
    "Anchorage, DC",
    "Rome, USA",
    "Anchorage, Rome",
    "Anchorage Alaska USA",
    "the",
    "the Rome",
    "USA the",
  ])("should find nothing for %j", (text) => {
    expect(respellPlace(text, look)).toBeUndefined();
  });

  it("should join words of a name by spaces", () => {
    asked.length = 0;
    respellPlace("Saint  Petersburg,Leningrad(Oblast)", look);
    expect(asked.map(fold)).toHaveLength(6 + 3);
    expect(asked.slice(0, 3)).toEqual(["Saint Petersburg Leningrad", "Oblast", "US-Oblast"]);
    expect(asked.slice(6)).toEqual(["Saint", "Petersburg Leningrad Oblast", "US-Petersburg Leningrad Oblast"]);
  });

  it("should join the words after an article by spaces too", () => {
    asked.length = 0;
    respellPlace("the New,York", look);
    expect(asked).toEqual(["New York"]);
  });

  it("should look up no empty name", () => {
    asked.length = 0;
    respellPlace(" (Anchorage), ", look);
    expect(asked).toEqual([]);
  });

  it("should read no more than two hundred letters", () => {
    expect(respellPlace(`${" ".repeat(183)}Anchorage Alaska`, look)?.name).toBe("Anchorage");
    expect(respellPlace(`${" ".repeat(195)}Anchorage Alaska`, look)).toBeUndefined();
  });
});
