import { expect, it } from "vitest";
import { type FloatingTag, LANES, nextTags } from "./float-tags.ts";

const aTag = (text: string) => ({ hashtagId: text, text, isShown: true, isOwn: false, hue: 20 });

const floatFor = (turns: number, texts: readonly string[]) => {
  const seen: (readonly FloatingTag[])[] = [[]];
  for (let turn = 0; turn < turns; turn += 1)
    seen.push(nextTags(seen.at(-1) ?? [], texts.map(aTag), turn));
  return seen;
};

it("shows every hashtag in turn", () => {
  const texts = ["dance", "party", "love", "more", "cake", "mia30", "again"];
  const shown = new Set(floatFor(30, texts).flatMap((tags) => tags.map(({ tag }) => tag.text)));

  expect(shown).toEqual(new Set(texts));
});

it("never shows more than fit, none twice, and none in the lane of another", () => {
  for (const count of [1, 2, 5, 40]) {
    const texts = Array.from({ length: count }, (_, at) => `tag${at}`);
    for (const tags of floatFor(60, texts)) {
      expect(tags.length).toBeLessThanOrEqual(LANES);
      expect(new Set(tags.map(({ lane }) => lane)).size).toBe(tags.length);
      expect(new Set(tags.map(({ tag }) => tag.text)).size).toBe(tags.length);
    }
  }
});

it("lets a hashtag go that the host took away", () => {
  const before = floatFor(3, ["a", "b", "c"]).at(-1) ?? [];

  const after = [3, 4, 5, 6, 7].reduce((tags, turn) => nextTags(tags, [], turn), before);

  expect(before.length).toBeGreaterThan(0);
  expect(after).toEqual([]);
});
