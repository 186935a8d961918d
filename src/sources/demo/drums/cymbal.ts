import { fallPerFrame } from "../sound/envelope.ts";
import { addChannel, framesOf, SAMPLE_RATE } from "../sound/stereo.ts";
import { sweepFilter } from "../sound/sweep-filter.ts";
import { noiseBurst } from "./noise.ts";

/** Six square waves without common overtones: the cymbal of the old drum machines. */
const PARTIALS_HZ = [205.3, 304.4, 369.6, 522.7, 540, 800] as const;

export interface Cymbal {
  readonly lowHz: number;
  readonly decayMs: number;
  /** 0 is only noise (shaker), 1 only metal. */
  readonly metal: number;
}

const metal = (cymbal: Cymbal): Float32Array => {
  const samples = new Float32Array(framesOf(cymbal.decayMs / 1000));
  const fall = fallPerFrame(cymbal.decayMs);
  let level = 1;
  for (let i = 0; i < samples.length; i += 1) {
    let high = 0;
    for (const hz of PARTIALS_HZ) high += ((i * hz * 2.7) / SAMPLE_RATE) % 1 < 0.5 ? 1 : -1;
    samples[i] = (high / PARTIALS_HZ.length) * level;
    level *= fall;
  }
  sweepFilter(samples, "high-pass", 0.2, () => cymbal.lowHz);
  return samples;
};

export const cymbal = (kind: Cymbal, random: () => number): Float32Array => {
  const samples = new Float32Array(framesOf(kind.decayMs / 1000));
  const noise = noiseBurst({ lowHz: kind.lowHz, highHz: 15_000, decayMs: kind.decayMs }, random);
  addChannel(samples, noise, 0, 1 - kind.metal);
  if (kind.metal > 0) addChannel(samples, metal(kind), 0, kind.metal);
  return samples;
};
