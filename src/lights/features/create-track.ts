import { BANDS, type FeatureTrack, FRAME_BYTES, FRAMES_PER_SEC } from "./feature-track.ts";

const FIRST_FRAMES = 30 * FRAMES_PER_SEC;

/** Nothing is known yet. */
export const createTrack = (): FeatureTrack => ({
  startSec: 0,
  durationSec: 0,
  frames: new Uint8Array(FIRST_FRAMES * FRAME_BYTES),
  frameCount: 0,
  ceilings: new Uint8Array(BANDS),
  beats: new Float64Array(0),
  beatInBar: new Uint8Array(0),
  beatCount: 0,
  beatsPerBar: 4,
  bpm: 0,
  confidence: 0,
  sections: [],
  drops: [],
  isComplete: false,
});

/** Copies a frame's bytes behind the others. */
export const appendFrame = (track: FeatureTrack, bytes: Uint8Array): void => {
  const end = (track.frameCount + 1) * FRAME_BYTES;
  if (end > track.frames.length) {
    const larger = new Uint8Array(track.frames.length * 2);
    larger.set(track.frames);
    track.frames = larger;
  }
  track.frames.set(bytes, end - FRAME_BYTES);
  track.frameCount += 1;
};

/** Drops the oldest frames; the track then starts later. */
export const forgetFrames = (track: FeatureTrack, count: number): void => {
  track.frames.copyWithin(0, count * FRAME_BYTES, track.frameCount * FRAME_BYTES);
  track.frameCount -= count;
  track.startSec += count / FRAMES_PER_SEC;
};
