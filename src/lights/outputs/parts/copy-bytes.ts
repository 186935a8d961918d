/** Copies `count` bytes; unlike `set(subarray())` it makes no view for the garbage collector. */
export const copyBytes = (
  from: Uint8Array,
  start: number,
  into: Uint8Array,
  at: number,
  count: number,
): void => {
  for (let i = 0; i < count; i += 1) into[at + i] = from[start + i] ?? 0;
};
