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

/** Mean over `reach` windows to both sides of each place. */
const localMean = (values: Float32Array, reach: number): Float32Array => {
  const means = new Float32Array(values.length);
  let [sum, from, to] = [0, 0, 0];
  for (let at = 0; at < values.length; at += 1) {
    for (; to < Math.min(values.length, at + reach + 1); to += 1) sum += values[to] ?? 0;
    for (; from < at - reach; from += 1) sum -= values[from] ?? 0;
    means[at] = sum / (to - from);
  }
  return means;
};

/**
 * Minus the mean and divided by the deviation of the seconds around, so that a quiet verse counts
 * like a loud chorus; but not so far that near-silence does. Values are bounded: one crash is not ten beats.
 */
const normalise = (values: Float32Array): Float32Array => {
  const mean = localMean(values, REACH);
  const squares = values.map((value) => value * value);
  const square = localMean(squares, REACH);
  let sum = 0;
  for (const value of square) sum += value;
  const least = 0.15 * (sum / Math.max(1, values.length)) + 1e-4;
  return values.map((value, at) => {
    const here = mean[at] ?? 0;
    const deviation = Math.sqrt(Math.max(0, (square[at] ?? 0) - here * here) + least);
    return Math.min(5, (value - here) / deviation);
  });
};

/** [1 2 3 2 1] / 9: the width that beats of people differ by. */
const smooth = (values: Float32Array): Float32Array =>
  values.map((value, at) => {
    const near = (values[at - 1] ?? 0) + (values[at + 1] ?? 0);
    const far = (values[at - 2] ?? 0) + (values[at + 2] ?? 0);
    return (3 * value + 2 * near + far) / 9;
  });

const sumOf = (curves: readonly Float32Array[]): Float32Array => {
  const sums = new Float32Array(curves[0]?.length ?? 0);
  for (const curve of curves) {
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (curve[at] ?? 0);
  }
  return sums;
};

/** In steps. */
export function* noveltyOf(envelopes: Envelopes): Generator<void, Novelty> {
  const curves: Float32Array[] = [];
  for (const range of envelopes.ranges) {
    curves.push(smooth(normalise(range.slice(0, envelopes.count))));
    yield;
  }
  const none = new Float32Array(envelopes.count);
  const [low = none, body = none, voice = none, high = none] = curves;
  return { full: normalise(sumOf(curves)), low, middle: sumOf([body, voice]), high };
}
