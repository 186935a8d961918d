import { monotonicMs } from "../../lib/playback-clock.ts";
import type { MpvClient } from "../mpv/mpv-client.ts";
import type { ClockFollower } from "./clock-follower.ts";

/** audio-pts is missing for 1-2 samples around a seek; longer means that there is no audio device. */
const MISSES_BEFORE_FALLBACK = 5;

export interface Meter {
  /** Asks mpv where it is; rejects when mpv does not answer. */
  measure(): Promise<void>;
  /** What mpv says from now on belongs to no position of ours ... */
  pause(): void;
  /** ... until here. */
  go(): void;
}

/**
 * Reads `audio-pts`, which is what leaves the device; `time-pos` is stale by up to 50 ms.
 * Measured, with the alternatives: facts/lights.md §3.
 */
export const createMeter = (client: MpvClient, follower: ClockFollower): Meter => {
  let isOn = false;
  let epoch = 0;
  let misses = 0;

  return {
    measure: async () => {
      const askedIn = epoch;
      const property = misses > MISSES_BEFORE_FALLBACK ? "time-pos" : "audio-pts";
      const sentMs = monotonicMs();
      const { data } = await client.request(["get_property", property]);
      const receivedMs = monotonicMs();
      if (!isOn || askedIn !== epoch) return;
      misses = typeof data === "number" ? misses : misses + 1;
      if (typeof data === "number") follower.sample(data * 1000, sentMs, receivedMs);
    },
    pause: () => {
      isOn = false;
      epoch += 1;
    },
    go: () => {
      isOn = true;
      misses = 0;
    },
  };
};
