import type { Stereo } from "./stereo.ts";

/** ITU-R BS.1770 K-weighting for 44.1 kHz: a shelf for the head, then a high-pass. [b0, b1, b2, a1, a2] */
const SHELF = [1.530841, -2.65098, 1.169079, -1.663655, 0.712595] as const;
const HIGH_PASS = [1, -2, 1, -1.989169, 0.989199] as const;
/** A quarter of the 400 ms window of the standard: windows overlap by three quarters. */
const HOP = 4410;
const HOPS_PER_WINDOW = 4;
const SILENCE_LUFS = -70;

/** Mean square of the weighted signal, one value per 100 ms. */
const weightedPower = (samples: Float32Array): Float64Array => {
  const power = new Float64Array(Math.floor(samples.length / HOP));
  const [b0, b1, b2, a1, a2] = SHELF;
  const [c0, c1, c2, d1, d2] = HIGH_PASS;
  let s1 = 0;
  let s2 = 0;
  let h1 = 0;
  let h2 = 0;
  for (let hop = 0; hop < power.length; hop += 1) {
    let sum = 0;
    for (let i = hop * HOP; i < (hop + 1) * HOP; i += 1) {
      const input = samples[i] ?? 0;
      const shelved = b0 * input + s1;
      s1 = b1 * input - a1 * shelved + s2;
      s2 = b2 * input - a2 * shelved;
      const weighted = c0 * shelved + h1;
      h1 = c1 * shelved - d1 * weighted + h2;
      h2 = c2 * shelved - d2 * weighted;
      sum += weighted * weighted;
    }
    power[hop] = sum / HOP;
  }
  return power;
};

const lufsOf = (power: number): number => -0.691 + 10 * Math.log10(Math.max(power, 1e-12));

const meanAbove = (windows: readonly number[], gateLufs: number): number => {
  const heard = windows.filter((power) => lufsOf(power) > gateLufs);
  return heard.reduce((sum, power) => sum + power, 0) / Math.max(1, heard.length);
};

/** Integrated loudness (EBU R128): the quiet parts are gated out, as an ear judges a song. */
export const integratedLufs = (sound: Stereo): number => {
  const left = weightedPower(sound.left);
  const right = weightedPower(sound.right);
  const windows: number[] = [];
  for (let hop = 0; hop + HOPS_PER_WINDOW <= left.length; hop += 1) {
    let sum = 0;
    for (let i = hop; i < hop + HOPS_PER_WINDOW; i += 1) sum += (left[i] ?? 0) + (right[i] ?? 0);
    windows.push(sum / HOPS_PER_WINDOW);
  }
  return lufsOf(meanAbove(windows, lufsOf(meanAbove(windows, SILENCE_LUFS)) - 10));
};
