import { createWordIndex, neighboursOf, type WordIndex } from "./neighbours.ts";
import type { WordList } from "./word-list.ts";

/** A word of the library that a typed one may be, and how many points that is worth. */
export interface Meant {
  readonly word: number;
  readonly points: number;
}

const EXACT = 100;
const BEGINS = 60;
const INSIDE = 30;
/** By the number of slips. */
const MISSPELT = [0, 50, 35];
const NEIGHBOURS = 8;
const INSIDE_MAX = 60;
const REMEMBERED = 400;

interface Wide {
  readonly found: readonly Meant[];
  readonly nearest: string | undefined;
}
const NOTHING: Wide = { found: [], nearest: undefined };

/** Which words of the library somebody means who typed one. */
export const createMeantWords = (list: WordList) => {
  let index: WordIndex = createWordIndex([]);
  /** Who types on asks for the words before again and again. */
  const remembered = new Map<string, Wide>();

  const containing = (typed: string): readonly Meant[] => {
    const found: Meant[] = [];
    // Two letters are inside everything, but two of Japanese are a word.
    if (typed.length < 3 && /^[a-z0-9]*$/.test(typed)) return found;
    for (let word = 0; word < list.words.length && found.length < INSIDE_MAX; word += 1)
      if ((list.words[word]?.indexOf(typed) ?? -1) > 0) found.push({ word, points: INSIDE });
    return found;
  };

  const misspelt = (typed: string): readonly Meant[] =>
    neighboursOf(index, typed, NEIGHBOURS).flatMap(({ word, distance }) => {
      const number = list.numberOf(word);
      return number === undefined ? [] : [{ word: number, points: MISSPELT[distance] ?? 20 }];
    });

  const lookWidely = (typed: string): Wide => {
    if (list.numberOf(typed) !== undefined) return NOTHING;
    if (list.words.length !== index.words.length) {
      index = createWordIndex(list.words.slice());
      remembered.clear();
    }
    const known = remembered.get(typed);
    if (known) return known;
    const near = misspelt(typed);
    const nearest = near[0] && list.words[near[0].word];
    const wide = { found: [...containing(typed), ...near], nearest };
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(typed, wide);
    return wide;
  };

  return {
    /** Spelt like that, or beginning like that. */
    plainly: (typed: string): readonly Meant[] => {
      const exact = list.numberOf(typed);
      return list
        .beginningWith(typed)
        .map((word) => ({ word, points: word === exact ? EXACT : BEGINS }));
    },
    /** Having it inside, or spelt nearly like that; nothing for what is a word as it is. */
    perhaps: (typed: string): readonly Meant[] => lookWidely(typed).found,
    /** As it is probably spelt. */
    corrected: (typed: string): string =>
      list.beginningWith(typed).length > 0 ? typed : (lookWidely(typed).nearest ?? typed),
  };
};

export type MeantWords = ReturnType<typeof createMeantWords>;
