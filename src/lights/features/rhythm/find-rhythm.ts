import { type FeatureTrack, FRAMES_PER_SEC } from "../feature-track.ts";
import { type Envelopes, WINDOWS_PER_SEC } from "../spectrum/create-envelopes.ts";
import { clarityOf } from "./clarity.ts";
import { chooseCount } from "./counting/choose-count.ts";
import { type Count, countsOf } from "./counting/count.ts";
import { type Evidence, gatherEvidence } from "./evidence/evidence.ts";
import { pulseTrains } from "./pulses/pulse-trains.ts";
import { refineBeats } from "./refine-beats.ts";
import { runSteps } from "./run-steps.ts";
import { trimBeats } from "./trim-beats.ts";

export interface Rhythm {
  /** Seconds. */
  readonly beats: Float64Array;
  /** Median tempo; 0 without beats. */
  readonly bpm: number;
  /** Whether there are beats at all, and whether they are these and not twice as many; 0-1. */
  readonly confidence: number;
  readonly evidence: Evidence;
}

const bpmOf = (beats: Float64Array): number => {
  const intervals = beats.subarray(1).map((sec, index) => sec - (beats[index] ?? 0));
  const median = intervals.sort()[Math.floor(intervals.length / 2)] ?? 0;
  return median > 0 ? 60 / median : 0;
};

/** Beats at half or double the tempo are still something to dance to. */
const LEVEL_SHARE = 0.6;

const noFavour = (): number => 0;

/** The beats of what was heard, in steps of a millisecond or so. `favour`: see `chooseCount`. */
export function* rhythmSteps(
  envelopes: Envelopes,
  track: FeatureTrack,
  favour: (count: Count) => number = noFavour,
): Generator<void, Rhythm> {
  const evidence = yield* gatherEvidence(envelopes, track);
  yield;
  const trains = yield* pulseTrains(evidence.novelty);
  const choice = yield* chooseCount(trains.flatMap(countsOf), evidence, favour);
  if (!choice) return { beats: new Float64Array(0), bpm: 0, confidence: 0, evidence };
  const trimmed = trimBeats(choice.count.beats, track, WINDOWS_PER_SEC / FRAMES_PER_SEC);
  yield;
  const beats = refineBeats(trimmed, envelopes);
  const clarity = clarityOf(evidence.novelty.full, trimmed);
  const confidence = clarity * (1 - LEVEL_SHARE + LEVEL_SHARE * choice.share);
  return { beats, bpm: bpmOf(beats), confidence, evidence };
}

/** The same at one go. */
export const findRhythm = (envelopes: Envelopes, track: FeatureTrack): Rhythm =>
  runSteps(rhythmSteps(envelopes, track));
