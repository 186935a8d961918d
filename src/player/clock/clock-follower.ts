import { type ClockReading, positionAt, songKey } from "../../lib/playback-clock.ts";

/** Slower answers say when mpv was asked, not where the music was: facts/lights.md §3. */
const MAX_ROUND_TRIP_MS = 5;
/** On a machine too busy for that, a rough sample is better than none. */
const ROUGH_AFTER_MS = 2000;
/** A larger error is no drift but a jump that nobody announced (an underrun, a new device). */
const MAX_DRIFT_MS = 80;
/** How much of an error one sample takes away; evens out the jitter of about 0.2 ms. */
const GAIN = 0.2;
/** Lights must never see time run backwards or race. */
const MAX_SLEW = 0.005;

/** A phase-locked loop: turns measured positions into a clock that runs smoothly in between. */
export interface ClockFollower {
  /** `positionMs` was measured by a question sent and answered at these times. */
  sample(positionMs: number, sentMs: number, receivedMs: number): void;
  /**
   * The next sample is where the music is now; until then it is at `positionMs`, if known. `tag`:
   * it will be another item ("" none), from the first position on that is its own.
   */
  jump(positionMs?: number, tag?: string): void;
  /** Pause and resume: no jump, but the device takes its own time, so lock anew. */
  setRate(rate: 0 | 1): void;
  positionMs(): number;
  /** The newest sample as it was: does not move when the music does not. */
  sampledMs(): number;
}

export const createClockFollower = (
  publish: (reading: ClockReading) => void,
  now: () => number,
  generation = 0,
): ClockFollower => {
  const reading: ClockReading = { positionMs: 0, atMs: now(), rate: 0, generation, song: 0 };
  let isLocked = false;
  let isJumpDue = false;
  let song = 0;
  let sampledMs = 0;
  let acceptedAtMs = Number.NEGATIVE_INFINITY;

  const set = (positionMs: number, atMs: number): void => {
    if (!isJumpDue) reading.song = song;
    reading.positionMs = positionMs;
    reading.atMs = atMs;
    publish(reading);
  };

  /** Not `isGood`: the next good one is taken as it is. */
  const lock = (positionMs: number, atMs: number, isGood: boolean): void => {
    if (isLocked || isJumpDue) reading.generation += 1;
    isLocked = isGood;
    isJumpDue = false;
    set(positionMs, atMs);
  };

  return {
    sample: (positionMs, sentMs, receivedMs) => {
      // Below zero is the next song, whose beginning nobody announced yet: not ours to show.
      if (positionMs < 0 && reading.positionMs > 0 && !isJumpDue) return;
      sampledMs = positionMs;
      const isLate = receivedMs - sentMs > MAX_ROUND_TRIP_MS;
      // After a jump anything is better than the place before it.
      if (isLate && !isJumpDue && receivedMs - acceptedAtMs < ROUGH_AFTER_MS) return;
      acceptedAtMs = receivedMs;
      const atMs = (sentMs + receivedMs) / 2;
      const expectedMs = positionAt(reading, atMs);
      const errorMs = positionMs - expectedMs;
      if (!isLocked || isJumpDue || Math.abs(errorMs) > MAX_DRIFT_MS) {
        lock(positionMs, atMs, !(isLate && isJumpDue));
        return;
      }
      const maxSlewMs = Math.max(0, atMs - reading.atMs) * MAX_SLEW;
      set(expectedMs + Math.max(-maxSlewMs, Math.min(maxSlewMs, errorMs * GAIN)), atMs);
    },
    jump: (positionMs, tag) => {
      if (tag !== undefined) song = tag === "" ? 0 : songKey(tag);
      isLocked = false;
      isJumpDue = positionMs === undefined;
      if (positionMs === undefined) return;
      reading.generation += 1;
      set(positionMs, now());
    },
    setRate: (rate) => {
      if (reading.rate === rate) return;
      const atMs = now();
      const positionMs = positionAt(reading, atMs);
      reading.rate = rate;
      isLocked = false;
      set(positionMs, atMs);
    },
    positionMs: () => positionAt(reading, now()),
    sampledMs: () => sampledMs,
  };
};
