import type { FeatureTrack, TrackSummary } from "../feature-track.ts";

/** What is known of a song besides its frames; the head of a feature file. */
export interface FeatureHead {
  /** Of the analyser that made it. */
  readonly version: number;
  readonly trackId: string;
  /** "#rrggbb", most characteristic first; empty: the song has no cover. */
  readonly palette: readonly string[];
  readonly summary: TrackSummary;
  readonly beatInBar: readonly number[];
  readonly beatsPerBar: number;
  readonly ceilings: readonly number[];
  readonly frameCount: number;
}

/** What is known of a song before it was heard. */
export type PartHead = Pick<FeatureHead, "version" | "trackId" | "palette">;

export const headOf = (
  known: PartHead & Pick<FeatureHead, "summary">,
  track: FeatureTrack,
): FeatureHead => ({
  ...known,
  beatInBar: [...track.beatInBar.subarray(0, track.beatCount)],
  beatsPerBar: track.beatsPerBar,
  ceilings: [...track.ceilings],
  frameCount: track.frameCount,
});

/** The song as the show reads it; `frames` of `head.frameCount`. */
export const trackOf = (head: FeatureHead, frames: Uint8Array): FeatureTrack => {
  const { summary } = head;
  const beatCount = Math.min(summary.beats.length, head.beatInBar.length);
  return {
    startSec: 0,
    durationSec: summary.durationSec,
    frames,
    frameCount: head.frameCount,
    ceilings: Uint8Array.from(head.ceilings),
    beats: Float64Array.from(summary.beats.slice(0, beatCount)),
    beatInBar: Uint8Array.from(head.beatInBar.slice(0, beatCount)),
    beatCount,
    beatsPerBar: head.beatsPerBar,
    bpm: summary.bpm,
    confidence: summary.confidence,
    sections: summary.sections,
    drops: summary.drops,
    isComplete: true,
  };
};
