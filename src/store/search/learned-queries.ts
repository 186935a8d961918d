/** A search that led to a request. */
export interface NotedQuery {
  readonly text: string;
  /** tracks.id */
  readonly track: number;
  readonly uses: number;
}

/** Worth more than a title typed whole, when exactly that was typed. */
const SAME = 800;
const PER_USE = 10;
const USES_MAX = 20;
/** For a longer or shorter typing, in proportion to what they share. */
const SHARED = 400;
const SHORTEST = 2;

/** What was typed before somebody asked for a track: who types it again is likely to mean it too. */
export const createLearnedQueries = () => {
  /** By their first three letters. */
  const byBeginning = new Map<string, NotedQuery[]>();
  const known = new Map<string, NotedQuery>();
  const keyOf = (text: string): string => text.slice(0, 3);

  return {
    note: (noted: NotedQuery): void => {
      const key = `${noted.track} ${noted.text}`;
      const before = known.get(key);
      known.set(key, noted);
      const list = byBeginning.get(keyOf(noted.text)) ?? [];
      byBeginning.set(keyOf(noted.text), [...list.filter((each) => each !== before), noted]);
    },
    /** Tracks that were meant by this text, or by a longer or shorter one. */
    for: (text: string): readonly { readonly track: number; readonly bonus: number }[] =>
      near(text, byBeginning).flatMap((noted) => {
        const bonus = bonusOf(text, noted);
        return bonus > 0 ? [{ track: noted.track, bonus }] : [];
      }),
    /** Texts that begin so, the most used first. */
    beginningWith: (text: string): readonly NotedQuery[] =>
      (text === "" ? [...known.values()] : near(text, byBeginning))
        .filter((noted) => noted.text.startsWith(text))
        .sort((left, right) => right.uses - left.uses),
  };
};

export type Learned = ReturnType<typeof createLearnedQueries>;

const near = (
  text: string,
  byBeginning: ReadonlyMap<string, readonly NotedQuery[]>,
): readonly NotedQuery[] => {
  if (text.length < SHORTEST) return [];
  const found = [...(byBeginning.get(text.slice(0, 3)) ?? [])];
  if (text.length === SHORTEST) {
    for (const [key, list] of byBeginning)
      if (key !== text && key.startsWith(text)) found.push(...list);
  } else found.push(...(byBeginning.get(text.slice(0, SHORTEST)) ?? []));
  return found;
};

const bonusOf = (text: string, noted: NotedQuery): number => {
  const uses = Math.min(noted.uses, USES_MAX) * PER_USE;
  if (noted.text === text) return SAME + uses;
  const [short, long] = noted.text.length < text.length ? [noted.text, text] : [text, noted.text];
  if (short.length < SHORTEST || !long.startsWith(short)) return 0;
  return Math.floor(((SHARED + uses) * short.length) / long.length);
};
