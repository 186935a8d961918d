/**
 * Swings of a brightness: changes of at least a threshold against the last turning point. Two
 * opposing swings are a flash (WCAG 2.2, "general flash and red flash thresholds").
 */
const KNOWN = 7;

export interface Swings {
  /** Where the last counted swing went: 1 up, -1 down, 0: no longer sure, either way may be the next. */
  heading: -1 | 0 | 1;
  /** The lowest and the highest since then. */
  low: number;
  high: number;
  /** When the last seven were counted, a ring; `at` is the oldest. */
  readonly timesMs: Float64Array;
  at: number;
}

/** Starts dark. */
export const createSwings = (): Swings => ({
  heading: -1,
  low: 0,
  high: 0,
  timesMs: new Float64Array(KNOWN).fill(Number.NEGATIVE_INFINITY),
  at: 0,
});

/** How long ago a swing was: 1 the last one, 7 the oldest that is known. */
export const sinceSwing = (swings: Swings, nth: number, atMs: number): number =>
  atMs - (swings.timesMs[(swings.at + KNOWN - nth) % KNOWN] ?? 0);

/** Which way `value` is a new swing; 0: it is none. */
const swingTo = (swings: Swings, value: number, threshold: number): -1 | 0 | 1 => {
  if (swings.heading >= 0 && swings.high - value >= threshold) return -1;
  if (swings.heading <= 0 && value - swings.low >= threshold) return 1;
  return 0;
};

/** Takes the next value; true: a swing was counted. */
export const noteValue = (
  swings: Swings,
  value: number,
  threshold: number,
  atMs: number,
): boolean => {
  swings.high = Math.max(swings.high, value);
  swings.low = Math.min(swings.low, value);
  const heading = swingTo(swings, value, threshold);
  if (heading === 0) return false;
  // Unsure, the other end may have come after this one: it stays, to be counted once too often.
  const isSure = swings.heading !== 0;
  if (isSure || heading > 0) swings.low = value;
  if (isSure || heading < 0) swings.high = value;
  swings.heading = heading;
  swings.timesMs[swings.at] = atMs;
  swings.at = (swings.at + 1) % KNOWN;
  return true;
};
