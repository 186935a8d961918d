import type { MusicTime } from "../engine/engine.ts";
import type { FeatureTrack } from "../features/feature-track.ts";

/** So much of an early arrival is forgotten a second: clocks of sound cards drift by up to 100 ppm. */
const LEAK_PER_SEC = 0.0005;
/** A later chunk than this did not wait in a queue: the sound has stopped and begun anew. */
const GAP_SEC = 1;
/** Silence of the input for so long is a pause. */
const PAUSE_AFTER_MS = 500;

/**
 * Where a live input is at any instant. Chunks come late, never early: the earliest of them tells
 * where the sound really was (a minimum filter), so that their jitter does not shake the lights.
 */
export const createLiveClock = (sampleRate: number) => {
  let samples = 0;
  /** Position minus time, of the earliest arrival. */
  let offsetSec = Number.NEGATIVE_INFINITY;
  let lastAtMs = Number.NEGATIVE_INFINITY;
  let serial = 0;

  return {
    /** `count` samples have come, the last of them just now. */
    arrived: (count: number, atMs: number): void => {
      samples += count;
      const nowOffset = samples / sampleRate - atMs / 1000;
      const sinceSec = (atMs - lastAtMs) / 1000;
      lastAtMs = atMs;
      if (nowOffset < offsetSec - GAP_SEC || !Number.isFinite(offsetSec)) {
        offsetSec = nowOffset;
        serial += 1;
        return;
      }
      offsetSec = Math.max(nowOffset, offsetSec - sinceSec * LEAK_PER_SEC);
    },
    musicAt: (track: FeatureTrack, atMs: number, into: MusicTime): void => {
      const isFlowing = atMs - lastAtMs < PAUSE_AFTER_MS;
      into.track = samples > 0 ? track : undefined;
      into.palette = undefined;
      into.durationSec = 0;
      into.positionSec = samples > 0 ? atMs / 1000 + offsetSec : 0;
      into.songSerial = serial;
      into.rate = isFlowing ? 1 : 0;
      into.hasSong = samples > 0;
    },
  };
};
