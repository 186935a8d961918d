import { FEATURE_BANDS, FEATURE_COLUMNS } from "../../../src/protocol/features.ts";
import type { HeardSong } from "../music/decode-features.ts";

interface SongPlan {
  readonly bpm?: number;
  readonly durationSec?: number;
  readonly sections?: HeardSong["sections"];
}

/** A song of four beats a bar, whose bands swell in turn. */
export const aHeardSong = ({
  bpm = 120,
  durationSec = 60,
  sections = [],
}: SongPlan = {}): HeardSong => {
  const frameCount = durationSec * 50;
  const beats = Math.floor((durationSec * bpm) / 60);
  return {
    isComplete: true,
    durationSec,
    frameCount,
    ceilings: Array.from({ length: FEATURE_BANDS }, () => 55),
    beatsMs: Array.from({ length: beats }, (_, at) => Math.round((at * 60_000) / bpm)),
    beatInBar: Array.from({ length: beats }, (_, at) => at % 4),
    beatsPerBar: 4,
    bpm,
    confidence: 0.9,
    sections,
    dropsSec: [],
    palette: ["#ffc629", "#e3284f", "#0d8a75", "#ff8a5c"],
    soundDelayMs: 0,
    levels: Uint8Array.from({ length: frameCount * FEATURE_COLUMNS }, (_, at) => (at * 7) % 60),
  };
};
