/** Beats that the line is drawn through: long enough to be steady, short enough to follow a band. */
const THROUGH = 10;

export interface Line {
  /** A beat near the end of what was heard. */
  readonly atSec: number;
  readonly periodSec: number;
}

/** The straight line through the last beats (least squares): where they go on. Undefined: too few. */
export const lineThrough = (beats: Float64Array): Line | undefined => {
  const last = beats.subarray(Math.max(0, beats.length - THROUGH));
  const count = last.length;
  if (count < 4) return undefined;
  const middle = (count - 1) / 2;
  let [sum, slope, square] = [0, 0, 0];
  for (let index = 0; index < count; index += 1) {
    const sec = last[index] ?? 0;
    sum += sec;
    slope += (index - middle) * sec;
    square += (index - middle) ** 2;
  }
  const periodSec = slope / square;
  return { atSec: sum / count + (count - 1 - middle) * periodSec, periodSec };
};

/** Beats of a line after `afterSec` and up to `untilSec`. */
export const beatsOnLine = (line: Line, afterSec: number, untilSec: number): readonly number[] => {
  const beats: number[] = [];
  const first = Math.floor((afterSec - line.atSec) / line.periodSec) + 1;
  for (let index = first; ; index += 1) {
    const sec = line.atSec + index * line.periodSec;
    if (sec > untilSec) return beats;
    beats.push(sec);
  }
};
