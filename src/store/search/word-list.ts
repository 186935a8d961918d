/** So many new words may stand outside the order before they are sorted in. */
const FRESH_MAX = 256;

/** Every word of the library: numbered as they came, and in order for what begins alike. */
export const createWordList = () => {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  let sorted: number[] = [];
  let fresh: number[] = [];

  const compare = (left: number, right: number): number => {
    const [a = "", b = ""] = [words[left], words[right]];
    if (a === b) return 0;
    return a < b ? -1 : 1;
  };

  const sortIn = (): void => {
    fresh.sort(compare);
    const merged: number[] = new Array(sorted.length + fresh.length);
    let [left, right] = [0, 0];
    for (let at = 0; at < merged.length; at += 1) {
      const [a, b] = [sorted[left], fresh[right]];
      const isLeft = b === undefined || (a !== undefined && compare(a, b) < 0);
      merged[at] = (isLeft ? a : b) ?? 0;
      if (isLeft) left += 1;
      else right += 1;
    }
    sorted = merged;
    fresh = [];
  };

  const firstFrom = (beginning: string): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[sorted[middle] ?? 0] ?? "") < beginning) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    words: words as readonly string[],
    numberOf: (word: string): number | undefined => numbers.get(word),
    /** Answers the number of a word that may be new. */
    add: (word: string): number => {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, words.length);
      fresh.push(words.length);
      return words.push(word) - 1;
    },
    /** The numbers of all words that begin so. */
    beginningWith: (beginning: string): number[] => {
      if (fresh.length > FRESH_MAX) sortIn();
      const found = fresh.filter((number) => words[number]?.startsWith(beginning));
      for (let at = firstFrom(beginning); at < sorted.length; at += 1) {
        const number = sorted[at] ?? 0;
        if (!words[number]?.startsWith(beginning)) break;
        found.push(number);
      }
      return found;
    },
  };
};

export type WordList = ReturnType<typeof createWordList>;
