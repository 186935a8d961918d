/** A number 0-1 that belongs to a number: the same star stands in the same place in every frame. */
export const chanceOf = (seed: number): number => {
  let hash = Math.imul(seed | 0, 0x9e3779b1) ^ 0x85ebca6b;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 4_294_967_296;
};
