import { WINDOWS_PER_SEC } from "../../spectrum/create-envelopes.ts";
import type { Novelty } from "../evidence/novelty.ts";
import { autocorrelate } from "./autocorrelation.ts";

/** 20 s: long enough for four slow bars, short enough that a drifting tempo stays in one place. */
const STRETCH = 2048;
/** 42 and 240 beats a minute. */
const LONGEST = 143;
const SHORTEST = 25;
const PEAKS = 4;
/** Multiples at which the same music may be counted. */
const LEVELS = [1, 2, 1 / 2, 3, 1 / 3, 3 / 2, 2 / 3] as const;

/** A value between two lags. */
const at = (values: Float64Array, lag: number): number => {
  const whole = Math.floor(lag);
  const here = values[whole] ?? 0;
  return here + ((values[whole + 1] ?? here) - here) * (lag - whole);
};

/** How well a lag and its multiples repeat; wider multiples stand for the bar. */
const combOf = (correlation: Float64Array, lag: number): number =>
  at(correlation, lag) +
  0.7 * at(correlation, 2 * lag) +
  0.5 * at(correlation, 3 * lag) +
  0.7 * at(correlation, 4 * lag);

/** People hear and make beats around 120 a minute most often, half an octave or so around it (after Parncutt 1994). */
export const tempoPrior = (period: number): number => {
  const octaves = Math.log2(period / (WINDOWS_PER_SEC / 2));
  return Math.exp(-0.5 * (octaves / 0.8) ** 2);
};

const isNew = (periods: readonly number[], period: number): boolean =>
  periods.every((other) => Math.abs(Math.log(period / other)) > 0.06);

/** Periods in windows that may be the beat's, most likely first: what repeats best, and its simple multiples. */
export const findPeriods = (novelty: Novelty): readonly number[] => {
  const lags = 4 * LONGEST + 2;
  const full = autocorrelate(novelty.full, STRETCH, lags);
  const low = autocorrelate(novelty.low, STRETCH, lags);
  const correlation = full.map((value, lag) => value + 0.5 * (low[lag] ?? 0));
  const peaks: { period: number; score: number }[] = [];
  for (let lag = SHORTEST; lag <= LONGEST; lag += 1) {
    const score = combOf(correlation, lag);
    const isPeak = score > combOf(correlation, lag - 1) && score >= combOf(correlation, lag + 1);
    if (isPeak && score > 0) peaks.push({ period: lag, score: score * tempoPrior(lag) });
  }
  const best = peaks.sort((a, b) => b.score - a.score).slice(0, PEAKS);
  const periods: number[] = [];
  for (const { period } of best) if (isNew(periods, period)) periods.push(period);
  for (const { period } of best) {
    for (const level of LEVELS) {
      const other = period * level;
      if (other >= SHORTEST && other <= LONGEST && isNew(periods, other)) periods.push(other);
    }
  }
  return periods;
};
