/** Frames of features a second of music. */
export const FRAMES_PER_SEC = 50;
/** Mel bands of a frame, 40 Hz to 11 kHz, low to high. */
export const BANDS = 24;
/** Pitch classes of a frame, C first. */
export const PITCHES = 12;

/** Where in a frame's bytes each feature lies: 24 bands, then these. */
export const ONSET = BANDS;
export const LOW_ONSET = BANDS + 1;
export const LOUDNESS = BANDS + 2;
export const CHROMA = BANDS + 3;
export const FRAME_BYTES = CHROMA + PITCHES;

/** Bands and loudness are decibels below full scale: 255 is 0 dB, 0 is this. */
export const FLOOR_DB = -80;

export type SectionKind = "intro" | "verse" | "build" | "drop" | "break" | "outro";

/** A stretch of music that is of one piece. `energy` 0-1, relative to the track's loudest section. */
export interface Section {
  readonly startSec: number;
  readonly endSec: number;
  readonly energy: number;
  readonly kind: SectionKind;
}

/**
 * What is known about a piece of music. For a track all of it is known ahead (or, while it is being
 * analysed, its first frames); for a live input what was heard lately and the next few beats as
 * they are expected. It grows while others read it, within one thread: arrays are replaced when
 * they are full, counts say what holds.
 */
export interface FeatureTrack {
  /** Where frame 0 begins. 0 for a track; a live input forgets what is long past. */
  startSec: number;
  /** 0: not known. */
  durationSec: number;
  /** `frameCount` frames of `FRAME_BYTES`: bands and loudness in decibels (see `FLOOR_DB`), onset strengths and chroma 0-255. */
  frames: Uint8Array;
  frameCount: number;
  /** For each band the byte that counts as full: about the 98th percentile so far. */
  ceilings: Uint8Array;
  /** Times of the beats in seconds, rising. */
  beats: Float64Array;
  /** For each beat its place in its bar, 0 is the downbeat. */
  beatInBar: Uint8Array;
  beatCount: number;
  beatsPerBar: number;
  /** Median tempo; 0: none found. */
  bpm: number;
  /** How far the beats can be trusted, 0-1. Below 0.3 programs had better ignore them. */
  confidence: number;
  sections: readonly Section[];
  /** Seconds at which the music drops, after a build-up or a break. */
  drops: readonly number[];
  isComplete: boolean;
}

/** What `scripts/analyse` prints, and what a feature file's head holds. Times in seconds from the start. */
export interface TrackSummary {
  readonly durationSec: number;
  readonly bpm: number;
  readonly confidence: number;
  readonly beats: readonly number[];
  readonly downbeats: readonly number[];
  readonly sections: readonly Section[];
  readonly drops: readonly number[];
  /** Integrated loudness, EBU R 128. */
  readonly loudnessLufs: number;
  /** Highest sample; decibels below full scale, 0 at most for files that do not clip. */
  readonly peakDb: number;
}
