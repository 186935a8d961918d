/**
 * Where every word is, by the number of the word. Half a million places as lists of JavaScript would
 * cost 20 MB while they grow; here they are numbers in a few typed arrays: those that were put in
 * order stand side by side, those that came later are chained.
 */
export const createWordPlaces = () => {
  let starts = new Int32Array(1);
  let ordered = new Int32Array(0);
  /** By word: the last that came later; 0: none, else its link + 1. */
  let heads = new Int32Array(1024);
  let links = new Int32Array(1024);
  let late = new Int32Array(1024);
  let lateCount = 0;

  const write = (word: number, into: Int32Array): number => {
    let count = 0;
    const end = starts[word + 1] ?? 0;
    for (let at = starts[word] ?? 0; at < end; at += 1) {
      into[count] = ordered[at] ?? 0;
      count += 1;
    }
    for (let link = heads[word] ?? 0; link > 0; link = links[link - 1] ?? 0) {
      into[count] = late[link - 1] ?? 0;
      count += 1;
    }
    return count;
  };

  return {
    add: (word: number, place: number): void => {
      if (word >= heads.length) heads = grown(heads, word + 1);
      if (lateCount >= late.length) {
        links = grown(links, lateCount + 1);
        late = grown(late, lateCount + 1);
      }
      links[lateCount] = heads[word] ?? 0;
      late[lateCount] = place;
      lateCount += 1;
      heads[word] = lateCount;
    },
    /** Writes the places of a word into `into`, which has room for all; answers how many they are. */
    write,
    /** How many have come since the last `order`. */
    lateCount: (): number => lateCount,
    /** Puts all of them side by side. */
    order: (words: number): void => {
      const total = ordered.length + lateCount;
      const next = new Int32Array(total);
      const nextStarts = new Int32Array(words + 1);
      let at = 0;
      for (let word = 0; word < words; word += 1) {
        nextStarts[word] = at;
        at += write(word, next.subarray(at));
      }
      nextStarts[words] = at;
      [starts, ordered] = [nextStarts, next];
      [links, late] = [new Int32Array(1024), new Int32Array(1024)];
      heads.fill(0);
      lateCount = 0;
    },
  };
};

const grown = (numbers: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> => {
  const next = new Int32Array(Math.max(least, numbers.length * 2));
  next.set(numbers);
  return next;
};
