import { barHints, type Hints } from "../../../src/lights/features/rhythm/bars/find-bars.ts";
import { findRhythm } from "../../../src/lights/features/rhythm/find-rhythm.ts";
import { matchBeats } from "../score/match-beats.ts";
import type { Piece } from "../sets/piece.ts";
import type { Heard } from "./hear-piece.ts";
import type { Example } from "./softmax-fit.ts";

/** Bars can be learnt only where the beats are right. */
const RIGHT = 0.8;

const meanAt = (hints: readonly Hints[], place: number, length: number): readonly number[] => {
  const part = hints.filter((_, beat) => beat % length === place % length);
  return (hints[0] ?? []).map(
    (_, kind) => part.reduce((sum, hint) => sum + (hint[kind] ?? 0), 0) / part.length,
  );
};

/** In which order `BAR_WEIGHTS` are: first of four, third of four, first of three, bars of three at all. */
const traitsOf = (hints: readonly Hints[], first: number, length: number): readonly number[] => {
  const on = meanAt(hints, first, length);
  const none = on.map(() => 0);
  return length === 4
    ? [...on, ...meanAt(hints, first + 2, 4), ...none, 0]
    : [...none, ...none, ...on, 1];
};

/** How a piece's beats may be put into bars, and how right each way is. */
export const barExamples = (piece: Piece, heard: Heard, weight: number): readonly Example[] => {
  const { beats, evidence } = findRhythm(heard.envelopes, heard.track);
  const found = [...beats];
  if (found.length < 20 || matchBeats(piece.beats, found).f < RIGHT) return [];
  const hints = barHints(heard.track, beats, evidence);
  const ways = [3, 4].flatMap((length) =>
    Array.from({ length }, (_, first) => ({
      traits: traitsOf(hints, first, length),
      worth: matchBeats(
        piece.downbeats,
        found.filter((_, beat) => beat % length === first),
      ).f,
    })),
  );
  return [
    { traits: ways.map(({ traits }) => traits), worth: ways.map(({ worth }) => worth), weight },
  ];
};
