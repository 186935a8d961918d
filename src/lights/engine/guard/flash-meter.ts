import { createSwings, noteValue, type Swings, sinceSwing } from "./swings.ts";

/**
 * Says how far one brightness (or redness) may go without flashing more than three times in any
 * second. What a program wants is judged first. As long as that is within the rule it shows as it
 * is; then seven swings, three flashes and a half, are the most that fit into a second. Otherwise
 * swings come at a steady six a second until the program is within the rule again: three flashes in
 * a burst and nothing after them would look like a fault.
 */

const WINDOW_MS = 1000;
/** Frame times are not exact in binary. */
const SLACK_MS = 0.5;
/** Beats at 180 a minute are three a second; a frame may show one of them this much early. */
const EARLY_MS = 21;
const SWINGS_WITHIN = 6;
const SWINGS_MOST = 7;
const STEADY_MS = WINDOW_MS / SWINGS_WITHIN - SLACK_MS;
/** What rounding to 32-bit floats may add up to. */
const ROUNDING = 1e-4;
/** Closer to the edge than this is on it. */
const TINY = 1e-6;

export interface FlashMeter {
  threshold: number;
  readonly shown: Swings;
  readonly wanted: Swings;
  /** Until then swings keep their distance. */
  steadyUntilMs: number;
}

/** Starts dark. `threshold`: a swing, on the scale of the values. */
export const createFlashMeter = (threshold: number): FlashMeter => ({
  threshold,
  shown: createSwings(),
  wanted: createSwings(),
  steadyUntilMs: Number.NEGATIVE_INFINITY,
});

const isTooSoon = (swings: Swings, atMs: number): boolean =>
  sinceSwing(swings, SWINGS_WITHIN, atMs) < WINDOW_MS - EARLY_MS ||
  sinceSwing(swings, SWINGS_MOST, atMs) < WINDOW_MS + SLACK_MS;

/** What a program wants now, before the guard. Call it for every frame, before `allowedShare`. */
export const noteWanted = (meter: FlashMeter, value: number, atMs: number): void => {
  const { wanted, threshold } = meter;
  const isFull = isTooSoon(wanted, atMs);
  if (noteValue(wanted, value, threshold, atMs) && isFull) meter.steadyUntilMs = atMs + WINDOW_MS;
};

/** What shows now. Call it for every frame. */
export const noteShown = (meter: FlashMeter, value: number, atMs: number): void => {
  noteValue(meter.shown, value, meter.threshold, atMs);
};

/** True: one more swing would be too many now. */
const isSpent = ({ shown, steadyUntilMs }: FlashMeter, atMs: number): boolean => {
  if (sinceSwing(shown, SWINGS_MOST, atMs) < WINDOW_MS + SLACK_MS) return true;
  if (atMs >= steadyUntilMs) return false;
  const isFull = sinceSwing(shown, SWINGS_WITHIN, atMs) < WINDOW_MS - SLACK_MS;
  return isFull || sinceSwing(shown, 1, atMs) < STEADY_MS;
};

/**
 * Share of the way from `before` to `wanted` that may be gone now, 0-1. It can always go on in the
 * direction of its last swing; back only so far that it is no swing.
 */
export const allowedShare = (
  meter: FlashMeter,
  before: number,
  wanted: number,
  atMs: number,
): number => {
  if (wanted === before || !isSpent(meter, atMs)) return 1;
  const { heading, low, high } = meter.shown;
  const direction = wanted > before ? 1 : -1;
  if (heading === direction) return 1;
  const room = meter.threshold - ROUNDING;
  const edge = direction > 0 ? low + room : high - room;
  if ((wanted - edge) * direction <= TINY) return 1;
  return Math.min(1, Math.max(0, (edge - before) / (wanted - before)));
};

/**
 * Another scale, from the next frame with room for it on: a smaller one would count what was allowed
 * before. After a larger one the last swing may not have been one: it can be the next again.
 */
export const rescale = (meter: FlashMeter, threshold: number, atMs: number): void => {
  if (threshold === meter.threshold || isSpent(meter, atMs)) return;
  if (threshold > meter.threshold) meter.shown.heading = 0;
  meter.threshold = threshold;
};
