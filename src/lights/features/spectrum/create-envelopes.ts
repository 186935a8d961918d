import { RANGES } from "./create-flux.ts";

/** Windows a second: onsets are kept finer than frames, beats need it. */
export const WINDOWS_PER_SEC = 100;

/** Onset strengths of each range, one a window; `ranges[r][i]` belongs to the time `i / WINDOWS_PER_SEC`. */
export interface Envelopes {
  readonly ranges: Float32Array[];
  count: number;
}

export const createEnvelopes = (): Envelopes => ({
  ranges: Array.from({ length: RANGES }, () => new Float32Array(30 * WINDOWS_PER_SEC)),
  count: 0,
});

export const appendStrengths = (envelopes: Envelopes, strengths: Float64Array): void => {
  const { ranges, count } = envelopes;
  for (let range = 0; range < RANGES; range += 1) {
    let envelope = ranges[range] ?? new Float32Array(0);
    if (count >= envelope.length) {
      const larger = new Float32Array(envelope.length * 2);
      larger.set(envelope);
      ranges[range] = larger;
      envelope = larger;
    }
    envelope[count] = strengths[range] ?? 0;
  }
  envelopes.count = count + 1;
};

/** Drops the oldest. */
export const forgetStrengths = (envelopes: Envelopes, count: number): void => {
  for (const envelope of envelopes.ranges) envelope.copyWithin(0, count, envelopes.count);
  envelopes.count -= count;
};
