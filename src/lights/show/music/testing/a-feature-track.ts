import { BANDS, type FeatureTrack } from "../../../features/feature-track.ts";

/** A song without a frame; its beats are even. */
export const aFeatureTrack = (over: Partial<FeatureTrack> = {}): FeatureTrack => ({
  startSec: 0,
  durationSec: 10,
  frames: new Uint8Array(0),
  frameCount: 0,
  ceilings: new Uint8Array(BANDS).fill(255),
  beats: Float64Array.of(0.5, 1, 1.5, 2),
  beatInBar: Uint8Array.of(0, 1, 2, 3),
  beatCount: 4,
  beatsPerBar: 4,
  bpm: 120,
  confidence: 0.8,
  sections: [],
  drops: [],
  isComplete: true,
  ...over,
});
