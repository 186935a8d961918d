import { type Envelopes, WINDOWS_PER_SEC } from "../../spectrum/create-envelopes.ts";

/** Onsets made comparable over the whole piece: zero mean, strength 1 is usual; one value a window. */
export interface Novelty {
  /** All ranges together: what beats are searched in. */
  readonly full: Float32Array;
  /** Bass drum and bass. */
  readonly low: Float32Array;
  /** Snare, voices, chords. */
  readonly middle: Float32Array;
  /** Hats and consonants. */
  readonly high: Float32Array;
}

const REACH = 4 * WINDOWS_PER_SEC;

/** Sum over `reach` windows to both sides of each place, divided by how many there are. */
const localMean = (values: Float32Array, reach: number): Float32Array => {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i += 1) sums[i + 1] = (sums[i] ?? 0) + (values[i] ?? 0);
  return Float32Array.from(values, (_, i) => {
    const from = Math.max(0, i - reach);
    const to = Math.min(values.length, i + reach + 1);
    return ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from);
  });
};

/**
 * Minus the mean and divided by the deviation of the seconds around, so that a quiet verse counts
 * like a loud chorus; but not so far that near-silence does. Values are bounded: one crash is not ten beats.
 */
const normalise = (values: Float32Array): Float32Array => {
  const mean = localMean(values, REACH);
  const square = localMean(
    values.map((value) => value * value),
    REACH,
  );
  let sum = 0;
  for (const value of square) sum += value;
  const least = 0.15 * (sum / Math.max(1, values.length)) + 1e-4;
  return values.map((value, i) => {
    const here = mean[i] ?? 0;
    const deviation = Math.sqrt(Math.max(0, (square[i] ?? 0) - here * here) + least);
    return Math.min(5, (value - here) / deviation);
  });
};

/** [1 2 3 2 1] / 9: the width that beats of people differ by. */
const smooth = (values: Float32Array): Float32Array =>
  values.map((value, i) => {
    const near = (values[i - 1] ?? 0) + (values[i + 1] ?? 0);
    const far = (values[i - 2] ?? 0) + (values[i + 2] ?? 0);
    return (3 * value + 2 * near + far) / 9;
  });

const add = (a: Float32Array, b: Float32Array, share: number): Float32Array =>
  a.map((value, i) => value + share * (b[i] ?? 0));

export const noveltyOf = (envelopes: Envelopes): Novelty => {
  const [low, body, voice, high] = envelopes.ranges.map((range) =>
    smooth(normalise(range.slice(0, envelopes.count))),
  );
  const none = new Float32Array(envelopes.count);
  const middle = add(body ?? none, voice ?? none, 1);
  const tops = add(middle, high ?? none, 1);
  return {
    full: normalise(add(tops, low ?? none, 1)),
    low: low ?? none,
    middle,
    high: high ?? none,
  };
};
