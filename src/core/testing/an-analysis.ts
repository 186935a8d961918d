import type { Analysis } from "../ports/analyses.ts";

/** Of an ordinary song. */
export const anAnalysis = (trackId: string, more: Partial<Analysis> = {}): Analysis => ({
  trackId,
  version: 1,
  bpm: 124.5,
  confidence: 0.9,
  loudnessLufs: -9.5,
  peakDb: -0.1,
  bytes: 1000,
  usedAtMs: 5,
  ...more,
});
