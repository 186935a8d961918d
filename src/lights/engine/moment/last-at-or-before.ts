/**
 * Index of the last of `count` rising `times` that is not after `atSec`; -1: all are after it.
 * `hint`: where it was lately; the music mostly goes on, so looking there first is enough.
 */
export const lastAtOrBefore = (
  times: Float64Array,
  count: number,
  atSec: number,
  hint: number,
): number => {
  for (let index = hint; index <= hint + 1; index += 1) {
    const isAfterThis = index < 0 || (index < count && (times[index] ?? 0) <= atSec);
    const isBeforeNext = index + 1 >= count || (times[index + 1] ?? 0) > atSec;
    if (isAfterThis && isBeforeNext && index >= -1 && index < count) return index;
  }
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) <= atSec) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};
