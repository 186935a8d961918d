/** The values that one would choose, from strict to generous; a 0 at the end stands for "no limit". */
export type Ladder = readonly number[];

const sizeOn = (ladder: Ladder, value: number): number =>
  value === 0 && ladder.at(-1) === 0 ? Number.POSITIVE_INFINITY : value;

/** The next rung up (1) or down (-1); undefined: there is none. A value may stand between two rungs. */
export const nextRung = (ladder: Ladder, value: number, step: 1 | -1): number | undefined => {
  const size = sizeOn(ladder, value);
  return step > 0
    ? ladder.find((rung) => sizeOn(ladder, rung) > size)
    : ladder.findLast((rung) => sizeOn(ladder, rung) < size);
};
