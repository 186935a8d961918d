/** Chance that is always the same: it replaces random numbers, which programs must not use. */

const LARGEST = 0x1_0000_0000;

/** An even spread over 0-1 for whole numbers (finaliser of MurmurHash3, Appleby, 2011). */
export const hash = (index: number, salt = 0): number => {
  let mixed = Math.imul(index | 0, 0x9e3779b1) ^ Math.imul((salt | 0) + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / LARGEST;
};

/** Perlin's curve of 2002: even its second derivative is 0 at both ends. */
const bend = (share: number): number => share * share * share * (share * (share * 6 - 15) + 10);

/** Hills and valleys of 0-1 over a plane, one a unit (value noise). */
export const noise = (x: number, y: number, salt = 0): number => {
  const column = Math.floor(x);
  const row = Math.floor(y);
  const across = bend(x - column);
  const seed = row * 7919 + salt;
  const low = hash(column, seed) * (1 - across) + hash(column + 1, seed) * across;
  const next = seed + 7919;
  const high = hash(column, next) * (1 - across) + hash(column + 1, next) * across;
  return low + (high - low) * bend(y - row);
};
