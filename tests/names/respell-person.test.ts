import { describe, expect, it } from "vitest";
import { fold } from "../../src/names/fold.ts";
import type { Found } from "../../src/names/name-index.ts";
import { respellPerson } from "../../src/names/respell-person.ts";

const people = ["Donald Trump", "Vladimir Putin", "Sergei Lavrov", "Boris Yeltsin", "Boris Ieltsin", "John F Kennedy"];
const known = new Map(
  people.map((name, at): [string, Found<string, number>] => [fold(name), { name, values: [at === 4 ? 3 : at] }]),
);

function spelt(text: string): string | undefined {
  return respellPerson(
    text,
    (other) => known.get(fold(other)),
    () => known,
  )?.name;
}

describe("respellPerson", () => {
  it.each(["President", "Prime Minister", "Mr.", "mr", "MRS", "Ms.", "Dr.", "Sen.", "Senator", "president  \t"])(
    "should leave out the title in %s Donald Trump",
    (title) => {
      expect(spelt(`  ${title} Donald Trump`)).toBe("Donald Trump");
    },
  );

  it("should not leave out an initial that comes first, however many spaces stand between the title and it", () => {
    for (const text of ["Mr J. Donald Trump", "Mr  J. Donald Trump"]) expect(spelt(text)).toBeUndefined();
  });

  it.each([
    ["V. Putin", "Putin"],
    ["  v.Putin", "Putin"],
    ["Pres. Trump", "Trump"],
    ["Pres. D. Trump", "Trump"],
    ["Foreign Minister S. Lavrov", "Lavrov"],
    ["D. Putin", undefined],
    ["V. Trump", undefined],
    ["V Putin", undefined],
    ["Vl. Putin", "Putin"],
    ["Vladi. Putin", "Putin"],
    ["xVl. Putin", undefined],
    ["P. Putin", undefined],
    ["Vladimir Putin. Putin", undefined],
    ["I. Putin", undefined],
    ["J. Smith", undefined],
    ["X. Kennedy", undefined],
    ["B. Yeltsin", undefined],
    ["V.", undefined],
  ])("should find %s, whose initial must be that of the name", (text, name) => {
    const surnames = new Map(known)
      .set("IGORPUTIN", { name: "Igor Putin", values: [20] })
      .set("SMITH", { name: "Smith", values: [21, 22] })
      .set("JOHNSMITH", { name: "John Smith", values: [21] });
    for (const [at, surname] of ["Trump", "Putin", "Lavrov"].entries())
      surnames.set(fold(surname), { name: surname, values: [at] });
    const found = respellPerson(
      text,
      (other) => surnames.get(fold(other)),
      () => surnames,
    );
    expect(found?.name).toBe(name);
  });

  it("should leave out a title only at the beginning, and only before a space", () => {
    expect(spelt("Donald Mr. Trump")).toBeUndefined();
    expect(spelt("MrDonald Trump")).toBeUndefined();
  });

  it.each([
    "Donald J. Trump",
    "Donald J Trump",
    "Donald J. R. Trump",
    "Trump, Donald J.",
    "Trump ,  Donald ",
    "Trump,Donald",
  ])("should find %s by surname and given name", (text) => {
    expect(spelt(text)).toBe("Donald Trump");
  });

  it.each(["Trump, Donald, Jr.", "Trump, Donald,", ", ", "", "Trump,"])(
    "should not find %j, which is nobody's name",
    (text) => {
      expect(spelt(text)).toBeUndefined();
    },
  );

  it.each([
    ["Sergey Lavrov", "Sergei Lavrov"],
    ["Sergej Lavrov", "Sergei Lavrov"],
    ["Lavrov, Sergey", "Sergei Lavrov"],
    ["Vladymyr Putin", "Vladimir Putin"],
  ])("should find %s as %s, whatever stands for и and й", (text, name) => {
    expect(spelt(text)).toBe(name);
  });

  it("should take two spellings of one person for one, and say nothing of two people", () => {
    expect(spelt("Boris Jeltsin")).toBe("Boris Ieltsin");
    known.set("BORISYYELTSIN", { name: "Boris Yyeltsin", values: [9] });
    expect(spelt("Boris Jeltsin")).toBeUndefined();
    // A known spelling is that person's, whoever else is spelt like it.
    expect([spelt("President Boris Yeltsin"), spelt("Yeltsin, Boris")]).toEqual(["Boris Yeltsin", "Boris Yeltsin"]);
    known.delete("BORISYYELTSIN");
  });

  it("should not leave out letters", () => {
    expect([spelt("Serge Lavrov"), spelt("Vladmr Putin")]).toEqual([undefined, undefined]);
  });

  it("should read no more than two hundred letters", () => {
    expect(spelt(`${" ".repeat(188)}Donald Trump`)).toBe("Donald Trump");
    expect(spelt(`Donald Trump${" ".repeat(200)}, nobody`)).toBe("Donald Trump");
    expect(spelt(`${" ".repeat(189)}Mr Donald Trump`)).toBeUndefined();
  });
});
