import type { MusicTime } from "../engine/engine.ts";
import type { FeatureTrack } from "../features/feature-track.ts";

/** So much of an early arrival is forgotten a second: clocks of sound cards drift by up to 100 ppm. */
const LEAK_PER_SEC = 0.0005;
/** A later chunk than this did not wait in a queue: the sound has stopped and begun anew. */
const GAP_SEC = 1;
/**
 * Sound that was lost makes all later chunks late by as much. A queue that is worked off is not
 * meant: its last chunk is in time again.
 */
const LOST_SEC = 0.05;
const LOST_AFTER_MS = 300;
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
  /** Since when every chunk is late, and the earliest of them. */
  let lateSinceMs = Number.NaN;
  let lateOffsetSec = Number.NEGATIVE_INFINITY;
  let serial = 0;

  const forgetLate = (): void => {
    lateSinceMs = Number.NaN;
    lateOffsetSec = Number.NEGATIVE_INFINITY;
  };

  /** Takes up where the sound is when no chunk comes in time any more. */
  const relock = (nowOffset: number, atMs: number): void => {
    if (nowOffset >= offsetSec - LOST_SEC) {
      forgetLate();
      return;
    }
    if (Number.isNaN(lateSinceMs)) lateSinceMs = atMs;
    lateOffsetSec = Math.max(lateOffsetSec, nowOffset);
    if (atMs - lateSinceMs < LOST_AFTER_MS) return;
    offsetSec = lateOffsetSec;
    forgetLate();
  };

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
        forgetLate();
        return;
      }
      offsetSec = Math.max(nowOffset, offsetSec - sinceSec * LEAK_PER_SEC);
      relock(nowOffset, atMs);
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
