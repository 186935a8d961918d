import { type FeatureTrack, FRAMES_PER_SEC } from "../../feature-track.ts";
import { type Envelopes, WINDOWS_PER_SEC } from "../../spectrum/create-envelopes.ts";
import { harmonyChange } from "./harmony-change.ts";
import { type Novelty, noveltyOf } from "./novelty.ts";

/** The kinds of evidence for a beat at some place. */
export const KINDS = ["full", "low", "middle", "high", "harmony"] as const;
export type Kind = (typeof KINDS)[number];

export interface Evidence {
  readonly novelty: Novelty;
  /** One value a window: the highest within 10 ms around it, so that a beat need not be exact. */
  readonly near: Readonly<Record<Kind, Float32Array>>;
}

const highestNear = (values: Float32Array): Float32Array =>
  values.map((value, at) => Math.max(value, values[at - 1] ?? value, values[at + 1] ?? value));

/** Zero mean, deviation 1, one value a window instead of one a frame. */
const spread = (perFrame: Float32Array, count: number): Float32Array => {
  let [sum, square] = [0, 0];
  for (const value of perFrame) {
    sum += value;
    square += value * value;
  }
  const mean = sum / Math.max(1, perFrame.length);
  const deviation = Math.sqrt(Math.max(0, square / Math.max(1, perFrame.length) - mean * mean));
  const windowsPerFrame = WINDOWS_PER_SEC / FRAMES_PER_SEC;
  return new Float32Array(count).map((_, at) => {
    const value = perFrame[Math.floor(at / windowsPerFrame)] ?? mean;
    return Math.min(4, (value - mean) / (deviation + 1e-3));
  });
};

/** In steps. */
export function* gatherEvidence(
  envelopes: Envelopes,
  track: FeatureTrack,
): Generator<void, Evidence> {
  const novelty = yield* noveltyOf(envelopes);
  yield;
  const harmony = spread(harmonyChange(track), envelopes.count);
  yield;
  const { full, low, middle, high } = novelty;
  const near = {
    full: highestNear(full),
    low: highestNear(low),
    middle: highestNear(middle),
    high: highestNear(high),
    harmony: highestNear(harmony),
  };
  return { novelty, near };
}
