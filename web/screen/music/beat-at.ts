import type { HeardSong } from "./decode-features.ts";

/** Beats closer than this would flash more than three times a second: every second one counts. */
const SHORTEST_SEC = 0.34;
/** How fast a kick fades, per second. */
const FADE = 5;
const TRUSTED = 0.3;

export interface BeatNow {
  beat: number;
  beatSec: number;
  barPhase: number;
  kick: number;
}

/** Index of the last beat at or before `atMs`; -1: before the first one. */
export const lastBeat = (beatsMs: readonly number[], atMs: number): number => {
  let low = 0;
  let high = beatsMs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((beatsMs[middle] ?? 0) <= atMs) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** Where within beat and bar the song is at `positionMs`; writes into `into`. */
export const fillBeat = (song: HeardSong | undefined, positionMs: number, into: BeatNow): void => {
  const index = song && song.confidence >= TRUSTED ? lastBeat(song.beatsMs, positionMs) : -1;
  const startMs = song?.beatsMs[index];
  if (!song || startMs === undefined) {
    noBeat(into);
    return;
  }
  const usualMs = song.bpm > 0 ? 60_000 / song.bpm : 500;
  // The last beat is followed by what would be the next one.
  const lengthMs = Math.max(1, (song.beatsMs[index + 1] ?? startMs + usualMs) - startMs);
  const phase = Math.min(1, (positionMs - startMs) / lengthMs);
  const place = song.beatInBar[index] ?? 0;
  const skipped = lengthMs < SHORTEST_SEC * 1000 ? place % 2 : 0;
  into.beat = index + phase;
  into.beatSec = lengthMs / 1000;
  into.barPhase = ((place + phase) / Math.max(1, song.beatsPerBar)) % 1;
  into.kick = Math.exp((-FADE * (phase + skipped) * lengthMs) / 1000);
};

const noBeat = (into: BeatNow): void => {
  into.beat = -1;
  into.beatSec = 0.5;
  into.barPhase = 0;
  into.kick = 0;
};
