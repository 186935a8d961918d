import { FEATURE_BANDS } from "../../../src/protocol/features.ts";

/** The music at one frame of the picture, as scenes see it. One object for all frames. */
export interface Moment {
  /** Time that passes while music plays, seconds; hardly moves while it is paused. */
  timeSec: number;
  dtSec: number;
  /** Width of the picture by its height. */
  aspect: number;
  hasFeatures: boolean;
  /** Beats that have passed and how much of the one that is on, as one number; below 0: none yet. */
  beat: number;
  beatSec: number;
  /** 0-1 within the bar. */
  barPhase: number;
  /** 1 on the beat, then falling; at most three times a second. 0: no beats known. */
  kick: number;
  /** 0-1, all bands, the lowest, the middle, the highest. */
  level: number;
  bass: number;
  mid: number;
  treble: number;
  /** Each 0-1, smoothed: it rises at once and falls slowly. */
  readonly bands: Float32Array;
  /** Of the part of the song, 0-1. */
  energy: number;
  sinceDropSec: number;
}

export const createMoment = (): Moment => ({
  timeSec: 0,
  dtSec: 1 / 60,
  aspect: 16 / 9,
  hasFeatures: false,
  beat: -1,
  beatSec: 0.5,
  barPhase: 0,
  kick: 0,
  level: 0,
  bass: 0,
  mid: 0,
  treble: 0,
  bands: new Float32Array(FEATURE_BANDS),
  energy: 0.3,
  sinceDropSec: 1e9,
});
