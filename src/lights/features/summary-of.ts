import type { FeatureTrack, TrackSummary } from "./feature-track.ts";

/** What the same decode measured besides. */
export interface TrackLoudness {
  readonly loudnessLufs: number;
  readonly peakDb: number;
}

/** A tenth of a millisecond is finer than any beat and keeps the text short. */
const round = (value: number): number => Math.round(value * 10_000) / 10_000;

/** A finished track as plain numbers. */
export const summaryOf = (track: FeatureTrack, loudness: TrackLoudness): TrackSummary => {
  const beats = Array.from(track.beats.subarray(0, track.beatCount), round);
  return {
    durationSec: round(track.durationSec),
    bpm: round(track.bpm),
    confidence: round(track.confidence),
    beats,
    downbeats: beats.filter((_, index) => track.beatInBar[index] === 0),
    sections: track.sections,
    drops: track.drops.map(round),
    loudnessLufs: loudness.loudnessLufs,
    peakDb: loudness.peakDb,
  };
};
