import type { FeatureTrack } from "../feature-track.ts";
import { findBars } from "../rhythm/bars/find-bars.ts";
import type { Count } from "../rhythm/counting/count.ts";
import { type Rhythm, rhythmSteps } from "../rhythm/find-rhythm.ts";
import { type Envelopes, WINDOWS_PER_SEC } from "../spectrum/create-envelopes.ts";
import { createBarKeeper } from "./create-bar-keeper.ts";
import { beatsOnLine, type Line, lineThrough } from "./predict-beats.ts";

/** Beats are told so far ahead. */
const AHEAD_SEC = 4;
/** A count that goes on where the last one went needs less evidence than a new one. */
const LOYALTY = 2;

/** A copy of the newest seconds, which stays as it is while it is looked at. */
export interface Memory {
  readonly track: FeatureTrack;
  readonly envelopes: Envelopes;
  readonly startSec: number;
  readonly endSec: number;
}

export interface LiveBeats {
  /** Looks for beats in what is remembered and tells `track` where they go on. In steps. */
  readonly look: (memory: Memory) => Generator<void, void>;
}

/** How far a count is from where beats were expected, 0 (on them) to 0.5 of a beat. */
const distanceTo = (line: Line, count: Count, startSec: number): number => {
  const last = startSec + (count.beats.at(-1) ?? 0) / WINDOWS_PER_SEC;
  const beats = (last - line.atSec) / line.periodSec;
  return Math.abs(beats - Math.round(beats));
};

export const createLiveBeats = (track: FeatureTrack): LiveBeats => {
  const bars = createBarKeeper();
  let line: Line | undefined;

  const favourIn =
    (startSec: number) =>
    (count: Count): number => {
      if (!line || track.confidence < 0.3) return 0;
      const isSameTempo =
        Math.abs(Math.log(count.period / WINDOWS_PER_SEC / line.periodSec)) < 0.05;
      return isSameTempo && distanceTo(line, count, startSec) < 0.15 ? LOYALTY : 0;
    };

  const tell = (memory: Memory, rhythm: Rhythm): void => {
    const beats = rhythm.beats.map((sec) => sec + memory.startSec);
    track.confidence = rhythm.confidence;
    track.bpm = rhythm.bpm;
    line = lineThrough(beats);
    if (!line) {
      track.beatCount = 0;
      return;
    }
    const nowSec = memory.endSec;
    // What has been danced to stays as it was; the next beat is not nearer to it than half a beat.
    const past = track.beats
      .subarray(0, track.beatCount)
      .filter((sec) => sec >= track.startSec && sec <= nowSec);
    const known = past.length > 0 ? past : beats.filter((sec) => sec <= nowSec);
    const afterSec = Math.max(nowSec, (known.at(-1) ?? 0) + line.periodSec / 2);
    const all = Float64Array.from([...known, ...beatsOnLine(line, afterSec, nowSec + AHEAD_SEC)]);
    const places = findBars(memory.track, rhythm.beats, rhythm.evidence);
    track.beatInBar = bars.placesOf(all, beats, places, line);
    track.beatsPerBar = bars.beatsPerBar();
    track.beats = all;
    track.beatCount = all.length;
  };

  return {
    look: function* (memory) {
      const rhythm = yield* rhythmSteps(memory.envelopes, memory.track, favourIn(memory.startSec));
      yield;
      tell(memory, rhythm);
    },
  };
};
