import { describe, expect, it } from "vitest";
import { languageTags } from "../../../src/checks/rules/language-tags.ts";
import { problemsAfter, record } from "../../project.ts";

const file = "data/quotes/da-nang-2017.json";

describe("language-tags", () => {
  it("should find nothing in the data", () => {
    expect(problemsAfter(languageTags, () => {})).toEqual([]);
  });

  describe.each(["language", "originalLanguage"] as const)("%s", (key) => {
    it.each([
      ["RU", "ru"],
      ["en-us", "en-US"],
      ["iw", "he"],
    ])("should refuse %s, and say %s", (tag, right) => {
      const problems = problemsAfter(languageTags, (copy) => {
        record(copy, "quotes", "putin-2017-schedules")[key] = tag;
      });
      expect(problems).toEqual([
        { file, path: `/putin-2017-schedules/${key}`, value: tag, message: `must be written ${right}` },
      ]);
    });

    it.each(["en_US", "the tongue of bees", "e", "english"])("should refuse %s, which is no tag", (tag) => {
      const problems = problemsAfter(languageTags, (copy) => {
        record(copy, "quotes", "putin-2017-schedules")[key] = tag;
      });
      expect(problems).toEqual([
        { file, path: `/putin-2017-schedules/${key}`, value: tag, message: 'is no BCP 47 tag, such as "en" or "ru"' },
      ]);
    });

    it("should accept tags with a region and a script", () => {
      const problems = problemsAfter(languageTags, (copy) => {
        record(copy, "quotes", "putin-2017-schedules")[key] = "uz-Latn-UZ";
      });
      expect(problems).toEqual([]);
    });
  });

  it("should accept an original language that is not known", () => {
    const problems = problemsAfter(languageTags, (copy) => {
      record(copy, "quotes", "putin-2017-schedules").originalLanguage = null;
    });
    expect(problems).toEqual([]);
  });
});
