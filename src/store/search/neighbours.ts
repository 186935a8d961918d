/**
 * Words of the library that a misspelt one may have meant. All words stand in memory with a bit mask
 * of their letters: a word can only be near if few letters differ, which a single XOR tells, so the
 * real comparison runs on a few in a hundred.
 */
export interface WordIndex {
  readonly words: readonly string[];
  readonly masks: Uint32Array;
}

export const createWordIndex = (words: readonly string[]): WordIndex => ({
  words,
  masks: Uint32Array.from(words, letterMask),
});

/** One bit a letter, digits and all others share the last six. */
const letterMask = (word: string): number => {
  let mask = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at) - 97;
    mask |= 1 << (letter >= 0 && letter < 26 ? letter : 26 + (Math.abs(letter) % 6));
  }
  return mask >>> 0;
};

/** How many slips of the finger a word of this length forgives. */
const slipsFor = (length: number): number => {
  if (length < 4) return 0;
  return length < 6 ? 1 : 2;
};

const bitCount = (bits: number): number => {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
};

/** The nearest words first, at most `limit`; a word still being typed is compared with beginnings. */
export const neighboursOf = (
  index: WordIndex,
  typed: string,
  limit: number,
): readonly { readonly word: string; readonly distance: number }[] => {
  const slips = slipsFor(typed.length);
  if (slips === 0) return [];
  const mask = letterMask(typed);
  const found: { word: string; distance: number }[] = [];
  for (let at = 0; at < index.words.length; at += 1) {
    // Letters that were typed and are not in the word: each costs a slip.
    if (bitCount(mask & ~(index.masks[at] ?? 0)) > slips) continue;
    const word = index.words[at] ?? "";
    if (word.length < typed.length - slips) continue;
    const distance = distanceToBeginning(typed, word, slips);
    if (distance <= slips) found.push({ word, distance });
  }
  found.sort(
    (left, right) => left.distance - right.distance || left.word.length - right.word.length,
  );
  return found.slice(0, limit);
};

const WIDTH = 48;
/** Three rows of the table are enough; they are written over by every comparison. */
const table = new Uint8Array(3 * WIDTH);
const at = (y: number, x: number): number => (y % 3) * WIDTH + x;

/**
 * Least number of insertions, deletions, substitutions and swaps of neighbours that turn `typed`
 * into some beginning of `word` (optimal string alignment); gives up above `most`.
 */
export const distanceToBeginning = (typed: string, word: string, most: number): number => {
  const width = Math.min(word.length, typed.length + most, WIDTH - 1);
  for (let x = 0; x <= width; x += 1) table[at(0, x)] = x;
  for (let y = 1; y <= typed.length; y += 1) {
    if (fillRow(typed, word, y, width) > most) return most + 1;
  }
  let best = most + 1;
  for (let x = 0; x <= width; x += 1) best = Math.min(best, cell(typed.length, x));
  return best;
};

const cell = (y: number, x: number): number => table[at(y, x)] ?? 0;

/** Answers the least cost in the row. */
const fillRow = (typed: string, word: string, y: number, width: number): number => {
  table[at(y, 0)] = y;
  let least = y;
  for (let x = 1; x <= width; x += 1) {
    const change = typed.charCodeAt(y - 1) === word.charCodeAt(x - 1) ? 0 : 1;
    let cost = Math.min(cell(y - 1, x - 1) + change, cell(y - 1, x) + 1, cell(y, x - 1) + 1);
    if (isSwap(typed, word, y, x)) cost = Math.min(cost, cell(y - 2, x - 2) + 1);
    table[at(y, x)] = cost;
    if (cost < least) least = cost;
  }
  return least;
};

const isSwap = (typed: string, word: string, y: number, x: number): boolean =>
  y > 1 &&
  x > 1 &&
  typed.charCodeAt(y - 1) === word.charCodeAt(x - 2) &&
  typed.charCodeAt(y - 2) === word.charCodeAt(x - 1);
