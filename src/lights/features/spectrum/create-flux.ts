import type { Filterbank } from "./create-filterbank.ts";

/** Onset strengths are kept for these ranges; each ends below its `LIMITS_HZ`. */
export const RANGES = 4;
const LIMITS_HZ = [160, 600, 3000] as const;

/** Frames that a band is compared with: an attack takes that long to fill a window. */
const LAG = 2;
/** Powers below this (-60 dB) count as silence; above it strength follows loudness in decibels. */
const SILENCE = 1e-6;

/**
 * How much begins in each range, by the rise of each band against its neighbourhood two frames
 * before, so that a vibrato is no onset (Böck and Widmer, "Maximum filter vibrato suppression for
 * onset detection", 2013). Writes `RANGES` strengths: mean rise of a band in nepers of power.
 */
export const createFlux = (
  bank: Filterbank,
): ((bands: Float64Array, strengths: Float64Array) => void) => {
  const { count } = bank;
  const rangeOf = Uint8Array.from(bank.centreHz, (hz) => LIMITS_HZ.filter((x) => hz >= x).length);
  const history = Array.from({ length: LAG + 1 }, () => new Float64Array(count));
  const peaks = Array.from({ length: LAG + 1 }, () => new Float64Array(count));
  const shares = new Float64Array(RANGES);
  for (const range of rangeOf) shares[range] = (shares[range] ?? 0) + 1;
  let frame = 0;

  const remember = (bands: Float64Array, level: Float64Array, peak: Float64Array): void => {
    for (let b = 0; b < count; b += 1) level[b] = Math.log(1 + (bands[b] ?? 0) / SILENCE);
    for (let b = 0; b < count; b += 1) {
      const here = level[b] ?? 0;
      peak[b] = Math.max(level[b - 1] ?? 0, here, level[b + 1] ?? 0);
    }
  };

  const addRises = (level: Float64Array, before: Float64Array, strengths: Float64Array): void => {
    strengths.fill(0);
    for (let b = 0; b < count; b += 1) {
      const rise = (level[b] ?? 0) - (before[b] ?? 0);
      const range = rangeOf[b] ?? 0;
      if (rise > 0) strengths[range] = (strengths[range] ?? 0) + rise / (shares[range] ?? 1);
    }
  };

  return (bands, strengths) => {
    const level = history[frame % (LAG + 1)];
    const peak = peaks[frame % (LAG + 1)];
    frame += 1;
    const before = peaks[frame % (LAG + 1)];
    if (!level || !peak || !before) return;
    remember(bands, level, peak);
    addRises(level, before, strengths);
  };
};
