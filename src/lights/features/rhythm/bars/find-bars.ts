import type { FeatureTrack } from "../../feature-track.ts";
import { WINDOWS_PER_SEC } from "../../spectrum/create-envelopes.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { beatColours } from "./beat-colours.ts";
import { BAR_WEIGHTS } from "./weights.ts";

export interface Bars {
  readonly beatsPerBar: number;
  /** For each beat its place in its bar. */
  readonly beatInBar: Uint8Array;
}

export type Hints = readonly number[];

/** What speaks for or against each beat being the first of a bar, each with mean 0 over the piece. */
export const barHints = (
  track: FeatureTrack,
  beats: Float64Array,
  evidence: Evidence,
): readonly Hints[] => {
  const { low, middle, high, harmony } = evidence.near;
  const colours = beatColours(track, beats);
  const hints = colours.map(({ change, rise, stepChange, bassRise }, index) => {
    const at = Math.round((beats[index] ?? 0) * WINDOWS_PER_SEC);
    const onsets = [low[at], middle[at], high[at], harmony[at]].map((value) => value ?? 0);
    return [...onsets, change, rise, stepChange, bassRise];
  });
  const means = (hints[0] ?? []).map(
    (_, kind) => hints.reduce((sum, hint) => sum + (hint[kind] ?? 0), 0) / hints.length,
  );
  return hints.map((hint) => hint.map((value, kind) => value - (means[kind] ?? 0)));
};

const weigh = (hint: Hints, weights: readonly number[]): number =>
  hint.reduce((sum, value, kind) => sum + value * (weights[kind] ?? 0), 0);

interface Path {
  readonly score: number;
  readonly places: Uint8Array;
}

/** What a bar too short or too long costs: about a dozen bars that then fit better. Such bars exist, but mostly it is the chords that are odd. */
const SLIP = 100;

/** The best way to number the beats in bars of `length` (Viterbi): each place follows the one before, a slip costs. */
const numberBeats = (worths: readonly (readonly number[])[], length: number): Path => {
  let scores = Float64Array.from({ length }, () => 0);
  const cameFrom = worths.map((worth) => {
    const best = scores.indexOf(Math.max(...scores));
    const from = Uint8Array.from(scores, (_, place) => {
      const before = (place + length - 1) % length;
      return (scores[best] ?? 0) - SLIP > (scores[before] ?? 0) ? best : before;
    });
    scores = Float64Array.from(from, (before, place) => {
      const isSlip = before !== (place + length - 1) % length;
      return (scores[before] ?? 0) + (worth[place] ?? 0) - (isSlip ? SLIP : 0);
    });
    return from;
  });
  const score = Math.max(...scores);
  let place = scores.indexOf(score);
  const places = new Uint8Array(worths.length);
  for (let beat = worths.length - 1; beat >= 0; beat -= 1) {
    places[beat] = place;
    place = cameFrom[beat]?.[place] ?? 0;
  }
  return { score, places };
};

/** Bars of four or of three, by where bass, harmony and colour change. */
export const findBars = (track: FeatureTrack, beats: Float64Array, evidence: Evidence): Bars => {
  const hints = barHints(track, beats, evidence);
  const fours = hints.map((hint) => [
    weigh(hint, BAR_WEIGHTS.firstOfFour),
    0,
    weigh(hint, BAR_WEIGHTS.thirdOfFour),
    0,
  ]);
  const threes = hints.map((hint) => [weigh(hint, BAR_WEIGHTS.firstOfThree), 0, 0]);
  const inFours = numberBeats(fours, 4);
  const inThrees = numberBeats(threes, 3);
  // Per bar, as the weights were found: a third of the beats begin a bar of three.
  const isThree = inThrees.score * 3 + BAR_WEIGHTS.three * beats.length > inFours.score * 4;
  return isThree
    ? { beatsPerBar: 3, beatInBar: inThrees.places }
    : { beatsPerBar: 4, beatInBar: inFours.places };
};
