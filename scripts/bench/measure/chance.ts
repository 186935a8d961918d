/** A whole number from 0 to `count` - 1; low ones come up far more often, as words and artists do. */
export const zipfLike = (chance: () => number, count: number): number =>
  Math.floor(count ** chance() - 1 + chance()) % count;
