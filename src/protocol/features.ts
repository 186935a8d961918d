/**
 * What `GET /tracks/{trackId}/features` answers, for whoever draws the music: the length of the head in
 * bytes (32 bits, little-endian), the head (JSON, UTF-8), then one column after the other: the bands, low
 * to high, and the onset strength. A column has a byte for each frame: the step from the value before (0
 * before the first one), modulo `FEATURE_LEVELS`. Steps say little and compress well.
 */
export const FEATURE_FRAMES_PER_SEC = 50;
export const FEATURE_BANDS = 24;
export const FEATURE_COLUMNS = FEATURE_BANDS + 1;
/** Values are 0-63: for bands and ceilings steps of 1.27 dB, 63 is full scale. */
export const FEATURE_LEVELS = 64;

export type SongPart = "intro" | "verse" | "build" | "drop" | "break" | "outro";

export interface FeatureSection {
  readonly startSec: number;
  readonly endSec: number;
  /** 0-1, relative to the song's loudest section. */
  readonly energy: number;
  readonly kind: SongPart;
}

/** Beats are as the host corrected them, so that the picture and the lights agree. */
export interface SongFeatures {
  /** False: the song is still being heard; this is what is known so far. */
  readonly isComplete: boolean;
  readonly durationSec: number;
  readonly frameCount: number;
  /** For each band the value that counts as full. */
  readonly ceilings: readonly number[];
  readonly beatsMs: readonly number[];
  /** For each beat its place in its bar, 0 is the downbeat. */
  readonly beatInBar: readonly number[];
  readonly beatsPerBar: number;
  /** 0: none found. */
  readonly bpm: number;
  /** 0-1; below 0.3 the beats had better be ignored. */
  readonly confidence: number;
  readonly sections: readonly FeatureSection[];
  readonly dropsSec: readonly number[];
  /** "#rrggbb", most characteristic first; empty: the song has no cover. */
  readonly palette: readonly string[];
  /** How much later than the player knows its sound is heard. */
  readonly soundDelayMs: number;
}
