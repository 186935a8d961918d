import {
  BANDS,
  CHROMA,
  type FeatureTrack,
  FRAME_BYTES,
  FRAMES_PER_SEC,
  LOUDNESS,
  LOW_ONSET,
  ONSET,
} from "../../features/feature-track.ts";
import type { MusicTime } from "../engine.ts";

export interface TrackPlan {
  readonly durationSec?: number;
  readonly bpm?: number;
  /** The byte of a band at a time: 255 is 0 dB. */
  readonly bandAt?: (band: number, atSec: number) => number;
}

const LOUD = 230;

const fillFrame = (
  frames: Uint8Array,
  frame: number,
  bandAt: NonNullable<TrackPlan["bandAt"]>,
): void => {
  const base = frame * FRAME_BYTES;
  const atSec = frame / FRAMES_PER_SEC;
  for (let band = 0; band < BANDS; band += 1) frames[base + band] = bandAt(band, atSec);
  frames[base + LOUDNESS] = bandAt(0, atSec);
  frames[base + ONSET] = 100;
  frames[base + LOW_ONSET] = 50;
  frames[base + CHROMA] = 255;
};

/** A complete track with beats from 0 on, four to a bar; without sections and drops unless given. */
export const aTrack = (plan: TrackPlan = {}, changes: Partial<FeatureTrack> = {}): FeatureTrack => {
  const { durationSec = 10, bpm = 120, bandAt = () => LOUD } = plan;
  const frameCount = durationSec * FRAMES_PER_SEC;
  const frames = new Uint8Array(frameCount * FRAME_BYTES);
  for (let frame = 0; frame < frameCount; frame += 1) fillFrame(frames, frame, bandAt);
  const beatCount = Math.floor((durationSec * bpm) / 60);
  return {
    startSec: 0,
    durationSec,
    frames,
    frameCount,
    ceilings: new Uint8Array(BANDS).fill(LOUD),
    beats: Float64Array.from({ length: beatCount }, (_, beat) => (beat * 60) / bpm),
    beatInBar: Uint8Array.from({ length: beatCount }, (_, beat) => beat % 4),
    beatCount,
    beatsPerBar: 4,
    bpm,
    confidence: 0.9,
    sections: [],
    drops: [],
    isComplete: true,
    ...changes,
  };
};

/** Music that plays `track` (or a song that nothing is known of). */
export const playing = (changes: Partial<MusicTime> = {}): MusicTime => ({
  track: undefined,
  songSerial: 1,
  positionSec: 0,
  rate: 1,
  durationSec: 10,
  palette: undefined,
  hasSong: true,
  ...changes,
});
