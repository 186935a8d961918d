/** How far an interval may differ from the one before, in windows. */
const STEP = 2;
const STEPS = 2 * STEP + 1;
/** What a change of tempo costs: a tenth costs as much as one usual onset is worth. */
const STIFFNESS = 120;
/** In place of a step: the train begins here. */
const FIRST = 127;

interface Table {
  readonly shortest: number;
  readonly width: number;
  /** For each window and each interval before it: the worth of the best train that ends so, and how its interval changed. */
  readonly scores: Float32Array;
  readonly steps: Int8Array;
}

/** One window more or less is no change of tempo, only rounding. */
const penaltiesOf = (shortest: number, width: number): Float64Array =>
  new Float64Array(width * STEPS).map((_, slot) => {
    const change = Math.max(0, Math.abs((slot % STEPS) - STEP) - 1);
    return STIFFNESS * (change / (shortest + Math.floor(slot / STEPS))) ** 2;
  });

/** Fills in the worth of all trains that end at `at` with the interval `shortest + wide`. */
const extend = (
  table: Table,
  penalties: Float64Array,
  at: number,
  wide: number,
  onset: number,
): void => {
  const { scores, steps, shortest, width } = table;
  const slot = at * width + wide;
  const before = at - shortest - wide;
  if (before < 0) {
    scores[slot] = onset;
    steps[slot] = FIRST;
    return;
  }
  let best = Number.NEGATIVE_INFINITY;
  let bestStep = 0;
  const last = Math.min(STEP, width - 1 - wide);
  for (let step = Math.max(-STEP, -wide); step <= last; step += 1) {
    const penalty = penalties[wide * STEPS + step + STEP] ?? 0;
    const score = (scores[before * width + wide + step] ?? 0) - penalty;
    if (score > best) {
      best = score;
      bestStep = step;
    }
  }
  scores[slot] = best + onset;
  steps[slot] = bestStep;
};

const traceBack = ({ scores, steps, shortest, width }: Table, count: number): readonly number[] => {
  // The last pulse lies within the last interval; the best of them ends the best train.
  let slot = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let at = Math.max(0, count - shortest - width); at < count; at += 1) {
    for (let wide = 0; wide < width; wide += 1) {
      const score = scores[at * width + wide] ?? 0;
      if (score > best && count - at <= shortest + wide) {
        best = score;
        slot = at * width + wide;
      }
    }
  }
  const pulses: number[] = [];
  let at = Math.floor(slot / width);
  let wide = slot % width;
  for (;;) {
    pulses.push(at);
    const step = steps[at * width + wide] ?? FIRST;
    if (step === FIRST) return pulses.reverse();
    at -= shortest + wide;
    wide += step;
  }
};

/**
 * The best train of pulses through an onset curve, as window indices: dynamic programming over
 * their places (Ellis, "Beat tracking by dynamic programming", 2007), but with the interval before
 * a pulse as part of the state, so that tempo may drift but not jump.
 */
export const trackPulses = (
  onsets: Float32Array,
  shortest: number,
  longest: number,
): readonly number[] => {
  const count = onsets.length;
  if (count === 0) return [];
  const width = longest - shortest + 1;
  const scores = new Float32Array(count * width);
  const table: Table = { shortest, width, scores, steps: new Int8Array(count * width) };
  const penalties = penaltiesOf(shortest, width);
  for (let at = 0; at < count; at += 1) {
    const onset = onsets[at] ?? 0;
    for (let wide = 0; wide < width; wide += 1) extend(table, penalties, at, wide, onset);
  }
  return traceBack(table, count);
};
