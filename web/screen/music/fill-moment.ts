import { FEATURE_BANDS, FEATURE_FRAMES_PER_SEC } from "../../../src/protocol/features.ts";
import { fillBeat } from "./beat-at.ts";
import type { HeardSong } from "./decode-features.ts";
import type { Moment } from "./moment.ts";

/** So far below its fullest a band counts as silent: 33 dB. */
const RANGE = 26;
/** What is left of a band after a second of silence. */
const RELEASE = 0.02;

/** The music at `positionMs` of `song`; without a song the moment rests. Allocates nothing. */
export const fillMoment = (
  song: HeardSong | undefined,
  positionMs: number,
  isPlaying: boolean,
  into: Moment,
): void => {
  // While nothing plays the picture lives on, slowly.
  into.timeSec += into.dtSec * (isPlaying ? 1 : 0.35);
  const frame = (positionMs / 1000) * FEATURE_FRAMES_PER_SEC;
  const isHeard = song !== undefined && frame >= 0 && frame < song.frameCount - 1;
  const sounding = isPlaying && isHeard ? song : undefined;
  into.hasFeatures = isHeard;
  fillBeat(sounding, positionMs, into);
  fillBands(sounding, frame, into);
  into.bass = mean(into.bands, 0, 5);
  into.mid = mean(into.bands, 5, 15);
  into.treble = mean(into.bands, 15, FEATURE_BANDS);
  into.level = 0.45 * into.bass + 0.35 * into.mid + 0.2 * into.treble;
  fillPart(sounding, positionMs / 1000, into);
};

const fillBands = (song: HeardSong | undefined, frame: number, into: Moment): void => {
  const kept = RELEASE ** into.dtSec;
  const { bands } = into;
  const first = Math.floor(frame);
  const between = frame - first;
  for (let band = 0; band < FEATURE_BANDS; band += 1) {
    let value = 0;
    if (song) {
      const at = band * song.frameCount + first;
      const left = song.levels[at] ?? 0;
      const level = left + ((song.levels[at + 1] ?? left) - left) * between;
      const full = Math.max(RANGE, song.ceilings[band] ?? 63);
      value = Math.min(1, Math.max(0, (level - full + RANGE) / RANGE));
    }
    bands[band] = Math.max(value * value, (bands[band] ?? 0) * kept);
  }
};

const mean = (bands: Float32Array, from: number, until: number): number => {
  let sum = 0;
  for (let band = from; band < until; band += 1) sum += bands[band] ?? 0;
  return sum / (until - from);
};

const CALM = 0.3;

const fillPart = (song: HeardSong | undefined, sec: number, into: Moment): void => {
  let energy = CALM;
  let dropSec = -1e9;
  if (song) {
    for (let at = 0; at < song.sections.length; at += 1) {
      const section = song.sections[at];
      if (section && section.startSec <= sec) energy = section.energy;
    }
    for (let at = 0; at < song.dropsSec.length; at += 1) {
      const drop = song.dropsSec[at];
      if (drop !== undefined && drop <= sec) dropSec = drop;
    }
  }
  // A second for the way from one part to the next.
  into.energy += (energy - into.energy) * Math.min(1, into.dtSec * 2);
  into.sinceDropSec = sec - dropSec;
};
