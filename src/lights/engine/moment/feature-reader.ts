import {
  BANDS,
  type FeatureTrack,
  FLOOR_DB,
  FRAME_BYTES,
  FRAMES_PER_SEC,
  LOUDNESS,
} from "../../features/feature-track.ts";

/** What is so far below a band's ceiling is dark: wide enough for a voice over drums, narrow enough for contrast. */
const RANGE_DB = 40;
const PER_STEP = -FLOOR_DB / 255 / RANGE_DB;
/** A band that never gets louder than this (-49 dB) is noise and is not blown up. */
const CEILING_LEAST = 98;
/** Frames that are looked through for the loudest one in one go: 400 us of a whole song would be a late frame. */
const SCAN_FRAMES = 400;

/** Reads the features of one track at any time. Allocates nothing. */
export interface FeatureReader {
  track: FeatureTrack | undefined;
  /** Highest loudness byte seen so far, in the first `scanned` frames. */
  loudest: number;
  scanned: number;
  scannedFromSec: number;
}

export const createFeatureReader = (): FeatureReader => ({
  track: undefined,
  loudest: CEILING_LEAST,
  scanned: 0,
  scannedFromSec: 0,
});

/** Goes over to `track` (or goes on with it) and learns how loud it gets. */
export const follow = (reader: FeatureReader, track: FeatureTrack | undefined): void => {
  if (reader.track !== track) {
    reader.track = track;
    reader.loudest = CEILING_LEAST;
    reader.scanned = 0;
    reader.scannedFromSec = track?.startSec ?? 0;
  }
  if (track === undefined) return;
  if (track.startSec !== reader.scannedFromSec) {
    // A live window moved: the frames that were seen lie further to the front now.
    const moved = Math.round((track.startSec - reader.scannedFromSec) * FRAMES_PER_SEC);
    reader.scanned = Math.max(0, reader.scanned - moved);
    reader.scannedFromSec = track.startSec;
  }
  const end = Math.min(track.frameCount, reader.scanned + SCAN_FRAMES);
  for (let frame = reader.scanned; frame < end; frame += 1) {
    const loudness = track.frames[frame * FRAME_BYTES + LOUDNESS] ?? 0;
    if (loudness > reader.loudest) reader.loudest = loudness;
  }
  reader.scanned = Math.max(reader.scanned, end);
};

/** A byte of decibels as 0-1 below `ceiling`. The square spreads the loud end, where the beat is. */
export const levelOf = (byte: number, ceiling: number): number => {
  const share = 1 + (byte - Math.max(CEILING_LEAST, ceiling)) * PER_STEP;
  if (share <= 0) return 0;
  return share >= 1 ? 1 : share * share;
};

/** Place of `atSec` in frames; below 0 or at or after `frameCount` - 1 it is outside. */
export const frameAt = (track: FeatureTrack, atSec: number): number =>
  (atSec - track.startSec) * FRAMES_PER_SEC;

/** One feature's byte at a place between frames, 0-255. Silence lies around a track; what is not analysed yet goes on as it was. */
export const byteAt = (track: FeatureTrack, feature: number, place: number): number => {
  const last = track.frameCount - 1;
  if (last < 0 || place < -1) return 0;
  if (place > last + 1) {
    return track.isComplete ? 0 : (track.frames[last * FRAME_BYTES + feature] ?? 0);
  }
  const before = Math.min(last, Math.max(0, Math.floor(place)));
  const after = Math.min(last, before + 1);
  const share = Math.min(1, Math.max(0, place - before));
  const low = track.frames[before * FRAME_BYTES + feature] ?? 0;
  const high = track.frames[after * FRAME_BYTES + feature] ?? 0;
  return low + (high - low) * share;
};

/** A band at a place between frames, 0-1. */
export const bandLevel = (track: FeatureTrack, band: number, place: number): number => {
  const known = band < 0 ? 0 : band >= BANDS ? BANDS - 1 : Math.floor(band);
  return levelOf(byteAt(track, known, place), track.ceilings[known] ?? 0);
};

export const loudnessLevel = (reader: FeatureReader, track: FeatureTrack, place: number): number =>
  levelOf(byteAt(track, LOUDNESS, place), reader.loudest);
