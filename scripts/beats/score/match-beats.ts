/** mir_eval's tolerance. */
const TOLERANCE_SEC = 0.07;
/** mir_eval drops what comes before: trackers may need to settle. */
export const SETTLED_SEC = 5;

export interface BeatScore {
  readonly f: number;
  /** Estimated minus true time of the beats that matched: mean and deviation. */
  readonly biasMs: number;
  readonly deviationMs: number;
}

/**
 * F-measure of beat times as mir_eval 0.7 counts it: beats before 5 s are left out, each beat matches at most
 * one within 70 ms. Going through both in order gives a matching of the largest size, since both tolerances and order agree.
 */
export const matchBeats = (truth: readonly number[], found: readonly number[]): BeatScore => {
  const wanted = truth.filter((sec) => sec >= SETTLED_SEC);
  const given = found.filter((sec) => sec >= SETTLED_SEC);
  const errors: number[] = [];
  for (let w = 0, g = 0; w < wanted.length && g < given.length; ) {
    const error = (given[g] ?? 0) - (wanted[w] ?? 0);
    if (Math.abs(error) <= TOLERANCE_SEC) errors.push(error * 1000);
    if (error <= TOLERANCE_SEC) g += 1;
    if (error >= -TOLERANCE_SEC) w += 1;
  }
  const mean = errors.reduce((sum, error) => sum + error, 0) / Math.max(1, errors.length);
  const square = errors.reduce((sum, error) => sum + (error - mean) ** 2, 0);
  return {
    f: (2 * errors.length) / Math.max(1, wanted.length + given.length),
    biasMs: mean,
    deviationMs: Math.sqrt(square / Math.max(1, errors.length)),
  };
};

/** Twice as many beats, and every second one from the first and from the second on. */
const otherLevels = (beats: readonly number[]): readonly (readonly number[])[] => {
  const doubled = beats.flatMap((sec, index) => {
    const next = beats[index + 1];
    return next === undefined ? [sec] : [sec, (sec + next) / 2];
  });
  const even = beats.filter((_, index) => index % 2 === 0);
  const odd = beats.filter((_, index) => index % 2 === 1);
  return [doubled, even, odd];
};

/** The best F of the truth at its own, double and half rate (both phases); off-beats do not count. As AMLt allows, without its continuity. */
export const matchAnyLevel = (truth: readonly number[], found: readonly number[]): number =>
  Math.max(...[truth, ...otherLevels(truth)].map((beats) => matchBeats(beats, found).f));
