import { SAMPLE_RATE } from "./stereo.ts";

export type FilterMode = "low-pass" | "high-pass";

/** Coefficients follow the sweep at this pace: 0.7 ms, too fine to be heard as steps. */
const BLOCK = 32;
const HIGHEST_HZ = 19_000;

/**
 * Filters in place with a state-variable filter (12 dB per octave) that stays stable while its cutoff moves.
 * `resonance` from 0 (flat) to 1 (about to whistle).
 */
export const sweepFilter = (
  samples: Float32Array,
  mode: FilterMode,
  resonance: number,
  cutoffHzAt: (frame: number) => number,
): void => {
  const damping = 1.4 * (1 - resonance) + 0.06;
  const isHighPass = mode === "high-pass";
  let band = 0;
  let low = 0;
  for (let start = 0; start < samples.length; start += BLOCK) {
    const cutoffHz = Math.min(HIGHEST_HZ, Math.max(20, cutoffHzAt(start)));
    const g = Math.tan((Math.PI * cutoffHz) / SAMPLE_RATE);
    const a = 1 / (1 + g * (g + damping));
    const end = Math.min(samples.length, start + BLOCK);
    for (let i = start; i < end; i += 1) {
      const input = samples[i] ?? 0;
      const rest = input - low;
      const newBand = a * (band + g * rest);
      const newLow = low + g * newBand;
      band = 2 * newBand - band;
      low = 2 * newLow - low;
      samples[i] = isHighPass ? input - damping * newBand - newLow : newLow;
    }
  }
};
