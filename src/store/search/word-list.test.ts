import fc from "fast-check";
import { expect, it } from "vitest";
import { createWordList } from "./word-list.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "ж", "上"), minLength: 1, maxLength: 5 });

it("knows all words that begin alike, however many were added before and after they were asked for", () => {
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 700 }),
      fc.array(word, { maxLength: 20 }),
      word,
      (first, then, typed) => {
        const list = createWordList();
        const find = () => list.beginningWith(typed).map((number) => list.words[number]);
        const fitting = (words: readonly string[]) =>
          [...new Set(words)].filter((each) => each.startsWith(typed)).sort();
        first.forEach(list.add);
        const before = find();
        then.forEach(list.add);

        expect(before.sort()).toEqual(fitting(first));
        expect(find().sort()).toEqual(fitting([...first, ...then]));
      },
    ),
    { numRuns: 60 },
  );
});
