import type { Meant, MeantWords } from "./meant-words.ts";
import { type Query, type Reading, readQuery } from "./read-query.ts";
import { ALBUM, ARTIST, TITLE, type TrackIndex } from "./track-index.ts";
import { wholeBonus } from "./whole-bonus.ts";

/** With fewer matches than this, what is spelt otherwise may have been meant. */
const FEW = 5;
/** A whole name that was misspelt is worth less than one that was not. */
const CORRECTED = 0.5;
const PER_CENT = { [TITLE]: 100, [ARTIST]: 100, [ALBUM]: 40 } as const;

type ChoicesOf = (typed: string) => readonly Meant[];

/** Numbers by slot; made once and used for every query, so that a search allocates next to nothing. */
const makeSheets = (there: Uint8Array) => {
  const size = there.length;
  return {
    /** Whether it can be played: the index's own. */
    there,
    /** Of the word that is being looked at, of the reading so far, and how many of its words hit. */
    word: new Uint16Array(size),
    sum: new Uint16Array(size),
    hits: new Uint8Array(size),
    /** Of the best reading. */
    best: new Uint16Array(size),
    /** Which slots have a number in `word`, and in `sum`. */
    seen: new Int32Array(size),
    touched: new Int32Array(size),
    /** Of one word: at most once in each field of each track. */
    places: new Int32Array(3 * size),
  };
};

/** Points for every track that answers a query. */
export const createScorer = (index: TrackIndex, meant: MeantWords) => {
  let sheets = makeSheets(new Uint8Array(0));

  /** The points of a track are those of the best word in it; answers how many tracks have any. */
  const scoreChoices = (choices: readonly Meant[]): number => {
    const { word, seen, places } = sheets;
    let count = 0;
    for (const choice of choices) {
      const end = index.writePlaces(choice.word, places);
      for (let at = 0; at < end; at += 1) {
        const place = places[at] ?? 0;
        const slot = place >> 2;
        const points = (choice.points * PER_CENT[(place & 3) as 0 | 1 | 2]) / 100;
        const before = word[slot] ?? 0;
        if (before === 0) {
          seen[count] = slot;
          count += 1;
        }
        if (points > before) word[slot] = points;
      }
    }
    return count;
  };

  /** Answers how many tracks were touched by the words so far. */
  const scoreWord = (choices: readonly Meant[], touchedSoFar: number, isNeeded: boolean) => {
    const { word, sum, hits, seen, touched } = sheets;
    const count = scoreChoices(choices);
    let touchedNow = touchedSoFar;
    for (let at = 0; at < count; at += 1) {
      const slot = seen[at] ?? 0;
      const before = sum[slot] ?? 0;
      if (before === 0) {
        touched[touchedNow] = slot;
        touchedNow += 1;
      }
      sum[slot] = before + (word[slot] ?? 0);
      if (isNeeded) hits[slot] = (hits[slot] ?? 0) + 1;
      word[slot] = 0;
    }
    return touchedNow;
  };

  /** Brings a track into `best`, if enough of the words are in it; answers whether all of them are. */
  const settle = (slot: number, missing: number, mostMissing: number, found: number[]): boolean => {
    const { sum, hits, best, there } = sheets;
    const points = Math.max(1, Math.floor((sum[slot] ?? 0) / (1 + 4 * missing)));
    sum[slot] = 0;
    hits[slot] = 0;
    if (there[slot] !== 1 || missing > mostMissing) return false;
    const before = best[slot] ?? 0;
    if (before === 0) found.push(slot);
    if (points > before) best[slot] = points;
    return missing === 0;
  };

  /** Answers how many tracks have all needed words. */
  const scoreReading = (
    { words, isNeeded }: Reading,
    choicesOf: ChoicesOf,
    found: number[],
    mayMiss = false,
  ): number => {
    const needed = isNeeded.filter((each) => each).length;
    let count = 0;
    words.forEach((typed, at) => {
      count = scoreWord(choicesOf(typed), count, isNeeded[at] ?? true);
    });
    let full = 0;
    for (let at = 0; at < count; at += 1) {
      const slot = sheets.touched[at] ?? 0;
      const missing = needed - (sheets.hits[slot] ?? 0);
      if (settle(slot, missing, mayMiss ? needed - 1 : 0, found)) full += 1;
    }
    return full;
  };

  /** What is spelt so; if that is little, what was perhaps meant; if nothing, what fits in part. */
  const collect = (query: Query): number[] => {
    const found: number[] = [];
    let full = 0;
    for (const reading of query.readings) full += scoreReading(reading, meant.plainly, found);
    const [plain] = query.readings;
    // Several words that all fit were hardly meant otherwise; a single one may begin another by chance.
    const isEnough = (plain?.words.length ?? 0) > 1 ? full > 0 : full >= FEW;
    if (isEnough || !plain) return found;
    const widely: ChoicesOf = (typed) => [...meant.plainly(typed), ...meant.perhaps(typed)];
    full += scoreReading(plain, widely, found);
    if (full === 0 && plain.words.length > 1) scoreReading(plain, widely, found, true);
    return found;
  };

  const addBonus = (query: Query, slots: readonly number[], share: number): void => {
    const { best } = sheets;
    const { titleFirst, artistFirst } = index.columns();
    const first = query.squeezed.charCodeAt(0);
    const bareFirst = query.withoutArticle.charCodeAt(0);
    for (const slot of slots) {
      if (titleFirst[slot] !== first && artistFirst[slot] !== bareFirst) continue;
      const bonus = wholeBonus(query, index.titles[slot] ?? "", index.artists[slot] ?? "");
      best[slot] = (best[slot] ?? 0) + bonus * share;
    }
  };

  return {
    /** The slots that answer, each once; their points are in `points` until `clear`. */
    score: (query: Query): number[] => {
      const { there } = index.columns();
      if (sheets.there !== there) sheets = makeSheets(there);
      const found = collect(query);
      addBonus(query, found, 1);
      const corrected = (query.readings[0]?.words ?? []).map(meant.corrected).join(" ");
      if (corrected !== query.text) addBonus(readQuery(corrected), found, CORRECTED);
      return found;
    },
    points: (): Uint16Array => sheets.best,
    clear: (slots: readonly number[]): void => {
      for (const slot of slots) sheets.best[slot] = 0;
    },
  };
};
