import { fallPerFrame } from "../sound/envelope.ts";
import { framesOf } from "../sound/stereo.ts";
import { sweepFilter } from "../sound/sweep-filter.ts";

export interface NoiseBurst {
  readonly lowHz: number;
  readonly highHz: number;
  /** Time to fall to silence (-60 dB). */
  readonly decayMs: number;
  readonly resonance?: number;
}

/** Noise between two frequencies that starts at once and dies away: the stuff of hats, snares and claps. */
export const noiseBurst = (burst: NoiseBurst, random: () => number): Float32Array => {
  const samples = Float32Array.from({ length: framesOf(burst.decayMs / 1000) }, () => {
    return random() * 2 - 1;
  });
  const resonance = burst.resonance ?? 0;
  sweepFilter(samples, "high-pass", resonance, () => burst.lowHz);
  sweepFilter(samples, "low-pass", resonance, () => burst.highHz);
  const fall = fallPerFrame(burst.decayMs);
  let level = 1;
  for (let i = 0; i < samples.length; i += 1) {
    samples[i] = (samples[i] ?? 0) * level;
    level *= fall;
  }
  return samples;
};
