import { describe, expect, it } from "vitest";
import {
  actors,
  byLocation,
  encounters,
  findActor,
  findActorName,
  findLocationName,
  quotesBy,
  UnknownNameError,
} from "../../src/index.ts";
import { actorNamesOf } from "../../src/names/actor-names.ts";
import { fold } from "../../src/names/fold.ts";

describe("a place as people write it", () => {
  it.each([
    ["Da-Nang", "da-nang-2017"],
    ["Anchorage, Alaska", "anchorage-2025"],
    ["Anchorage AK", "anchorage-2025"],
    ["anchorage, usa", "anchorage-2025"],
    ["Helsinki, Finland", "helsinki-2018"],
    ["Helsinki (Finland)", "helsinki-2018"],
    ["Buenos-Aires", "buenos-aires-2018"],
    ["Buenos Aires, Argentina", "buenos-aires-2018"],
    ["Washington DC", "washington-2018"],
    ["Washington D.C.", "washington-2018"],
    ["Washington, DC, USA", "washington-2018"],
    ["FIN", "helsinki-2018"],
    ["246", "helsinki-2018"],
    ["Хельсинки", "helsinki-2018"],
    ["Финляндия", "helsinki-2018"],
    ["МОСКВА", "moscow-2020"],
    ["Париж", "paris-2018"],
    ["Буэнос Айрес", "buenos-aires-2018"],
  ])("should find %s at %s", (text, id) => {
    expect(byLocation(text as "Helsinki").map((encounter) => encounter.id)).toContain(id);
    const name = findLocationName(text);
    expect(name && byLocation(name).map((encounter) => encounter.id)).toContain(id);
  });

  it.each(["Helsinki, Vietnam", "Hamburg Alaska", "Helsinki Helsingfors", "Helsinki, Finland, Vietnam", ", ", "大阪"])(
    "should not find %j",
    (text) => {
      expect(findLocationName(text)).toBeUndefined();
      expect(() => byLocation(text as "Helsinki")).toThrow(UnknownNameError);
    },
  );

  it("should be the same array each time", () => {
    expect(byLocation("Anchorage, Alaska" as "Anchorage")).toBe(byLocation("Anchorage, Alaska" as "Anchorage"));
  });
});

describe("a person as people write them", () => {
  it.each([
    ["Putin, Vladimir", "vladimir-putin"],
    ["Donald J. Trump", "donald-trump"],
    ["Trump, Donald J.", "donald-trump"],
    ["President Putin", "vladimir-putin"],
    ["Mr. Trump", "donald-trump"],
    ["Sergey Lavrov", "sergei-lavrov"],
    ["Sergej Lavrov", "sergei-lavrov"],
    ["Lavrov, Sergey", "sergei-lavrov"],
    ["Dmitri Peskov", "dmitry-peskov"],
    ["Yury Ushakov", "yuri-ushakov"],
    ["Zelensky", "volodymyr-zelenskyy"],
    ["Volodymyr Zelensky", "volodymyr-zelenskyy"],
    ["Путин", "vladimir-putin"],
    ["ТРАМП", "donald-trump"],
    ["Песков", "dmitry-peskov"],
    ["Лавров", "sergei-lavrov"],
  ])("should find %s as %s", (text, id) => {
    expect(findActor(text)?.id).toBe(id);
    const name = findActorName(text);
    expect(name && quotesBy(name)).toBe(quotesBy(id as "donald-trump"));
  });

  it.each(["Donald", "Vladimir", "Putin Trump", "Putin, Donald", "President", "J.", "大阪"])(
    "should not find %j",
    (text) => {
      expect(findActor(text)).toBeUndefined();
    },
  );
});

describe("what does not differ but in what is ignored", () => {
  it("should never be the names of two actors, in any transliteration", () => {
    const ids = new Map<string, string>();
    for (const [name, id] of actorNamesOf(actors)) {
      const key = fold(name).replace(/[IYJ]+/g, "I");
      expect([name, ids.get(key) ?? id]).toEqual([name, id]);
      ids.set(key, id);
    }
  });

  it("should never be the ids of two records", () => {
    for (const table of [encounters, actors]) expect(new Set(table.map(({ id }) => fold(id))).size).toBe(table.length);
  });
});

describe("the error for what is not known", () => {
  it("should suggest nothing that has nothing in common, and say how to list what is known", () => {
    expect(() => byLocation("大阪" as "Helsinki")).toThrow(
      'Unknown location "大阪". Nothing known is like it; `encounters.map(({ location }) => location.city)` lists what is known.',
    );
    expect(() => quotesBy("" as "Putin")).toThrow(
      'Unknown actor "". Nothing known is like it; `actors.map(({ id, name }) => [id, name])` lists what is known.',
    );
  });

  it("should suggest three different actors, not three spellings of one", () => {
    try {
      quotesBy("Vladimir Puttin" as "Putin");
      expect.unreachable();
    } catch (error) {
      const { suggestions } = error as UnknownNameError;
      expect(suggestions[0]).toBe("Vladimir Putin");
      expect(new Set(suggestions.map((name) => findActor(name)?.id)).size).toBe(suggestions.length);
    }
  });
});
