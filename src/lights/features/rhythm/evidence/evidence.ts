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
  values.map((value, i) => Math.max(value, values[i - 1] ?? value, values[i + 1] ?? value));

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
  return Float32Array.from({ length: count }, (_, i) => {
    const value = perFrame[Math.floor(i / windowsPerFrame)] ?? mean;
    return Math.min(4, (value - mean) / (deviation + 1e-3));
  });
};

export const gatherEvidence = (envelopes: Envelopes, track: FeatureTrack): Evidence => {
  const novelty = noveltyOf(envelopes);
  return {
    novelty,
    near: {
      full: highestNear(novelty.full),
      low: highestNear(novelty.low),
      middle: highestNear(novelty.middle),
      high: highestNear(novelty.high),
      harmony: highestNear(spread(harmonyChange(track), envelopes.count)),
    },
  };
};
