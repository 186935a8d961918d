/** The same numbers in [0, 1) in every run, so that runs can be compared (mulberry32 by Tommy Ettinger). */
export const createChance = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** A whole number from 0 to `count` - 1; low ones come up far more often, as words and artists do. */
export const zipfLike = (chance: () => number, count: number): number =>
  Math.floor(count ** chance() - 1 + chance()) % count;
