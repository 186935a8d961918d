import type { FeatureTrack } from "../../features/feature-track.ts";
import type { Moment } from "../../programs/program.ts";
import { lastAtOrBefore } from "./last-at-or-before.ts";

/** Less sure beats do more harm than none. */
const CONFIDENCE_LEAST = 0.3;
const PHANTOM_BPM = 120;
const PHANTOM_BEATS_PER_BAR = 4;

const wrap = (value: number, size: number): number => value - Math.floor(value / size) * size;

export const hasTrustedBeats = (track: FeatureTrack | undefined): track is FeatureTrack =>
  track !== undefined && track.beatCount >= 2 && track.confidence >= CONFIDENCE_LEAST;

const setBeat = (
  moment: Moment,
  index: number,
  beatInBar: number,
  sinceSec: number,
  lengthSec: number,
): void => {
  const phase = Math.min(1, Math.max(0, sinceSec / lengthSec));
  moment.beatIndex = index;
  moment.beatInBar = beatInBar;
  moment.beatPhase = phase;
  moment.sinceBeatSec = Math.max(0, sinceSec);
  moment.toBeatSec = Math.max(0, lengthSec - sinceSec);
  moment.barPhase = (beatInBar + phase) / moment.beatsPerBar;
  moment.barIndex = Math.round((index - beatInBar) / moment.beatsPerBar);
};

/** A steady grid at 120 beats a minute, for music whose beats are not known. */
export const fillPhantomBeats = (moment: Moment, atSec: number): void => {
  const lengthSec = 60 / PHANTOM_BPM;
  const index = Math.floor(atSec / lengthSec);
  moment.hasBeats = false;
  moment.bpm = PHANTOM_BPM;
  moment.beatsPerBar = PHANTOM_BEATS_PER_BAR;
  setBeat(moment, index, wrap(index, PHANTOM_BEATS_PER_BAR), atSec - index * lengthSec, lengthSec);
};

/**
 * The beats by their own times. Before the first and after the last one the grid goes on at the
 * track's tempo. Returns the index it found, the hint for the next frame.
 */
export const fillBeats = (
  moment: Moment,
  track: FeatureTrack,
  atSec: number,
  hint: number,
): number => {
  const { beats, beatCount } = track;
  const found = lastAtOrBefore(beats, beatCount, atSec, hint);
  const perBar = Math.max(1, track.beatsPerBar);
  moment.hasBeats = true;
  moment.bpm = track.bpm > 0 ? track.bpm : PHANTOM_BPM;
  moment.beatsPerBar = perBar;
  const gridSec = 60 / moment.bpm;
  if (found >= 0 && found < beatCount - 1) {
    const startSec = beats[found] ?? 0;
    const lengthSec = Math.max(1e-3, (beats[found + 1] ?? 0) - startSec);
    const place = wrap(track.beatInBar[found] ?? 0, perBar);
    setBeat(moment, found, place, atSec - startSec, lengthSec);
    return found;
  }
  const anchor = found < 0 ? 0 : beatCount - 1;
  const offSec = atSec - (beats[anchor] ?? 0);
  const steps = Math.floor(offSec / gridSec);
  const place = wrap((track.beatInBar[anchor] ?? 0) + steps, perBar);
  setBeat(moment, anchor + steps, place, offSec - steps * gridSec, gridSec);
  return found;
};
