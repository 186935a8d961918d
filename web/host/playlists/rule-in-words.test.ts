import { describe, expect, it } from "vitest";
import { ruleInWords } from "./rule-in-words.ts";

const NAMES: Readonly<Record<string, string>> = { g1: "Rock" };

describe("ruleInWords", () => {
  it.each([
    [{}, "All music"],
    [{ genreId: "g1" }, "Rock"],
    [{ genreId: "unknown" }, "unknown"],
    [{ decade: 1980 }, "All music of the 1980s"],
    [{ artistId: "a" }, "One artist"],
    [{ addedWithinDays: 1 }, "All music, added today"],
    [
      { genreId: "g1", decade: 1980, addedWithinDays: 30, isLikedTonight: true },
      "Rock of the 1980s, added in the last 30 days, most liked tonight first",
    ],
  ])("says %j as %s", (rule, words) => {
    expect(ruleInWords(rule, (genreId) => NAMES[genreId])).toBe(words);
  });
});
