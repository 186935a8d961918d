import { countsOf } from "../../../src/lights/features/rhythm/counting/count.ts";
import { describeCount } from "../../../src/lights/features/rhythm/counting/describe-count.ts";
import { gatherEvidence } from "../../../src/lights/features/rhythm/evidence/evidence.ts";
import { pulseTrains } from "../../../src/lights/features/rhythm/pulses/pulse-trains.ts";
import { runSteps } from "../../../src/lights/features/rhythm/run-steps.ts";
import { WINDOWS_PER_SEC } from "../../../src/lights/features/spectrum/create-envelopes.ts";
import { matchAnyLevel, matchBeats, SETTLED_SEC } from "../score/match-beats.ts";
import type { Piece } from "../sets/piece.ts";
import { cut, type Heard } from "./hear-piece.ts";
import type { Example } from "./softmax-fit.ts";

/** The whole, and parts: the same weights must do for what a live input remembers. Seconds, and how much each counts. */
const PARTS = [
  { fromSec: 5, toSec: 45, weight: 0.5 },
  { fromSec: 45, toSec: 85, weight: 0.5 },
  { fromSec: 20, toSec: 33, weight: 0.25 },
  { fromSec: 60, toSec: 73, weight: 0.25 },
] as const;
/** Half or double tempo is half right. */
const LEVEL_WORTH = 0.5;
/** Fewer true beats in a part tell nothing. */
const FEWEST = 6;

const exampleOf = (
  heard: Heard,
  truth: readonly number[],
  shiftSec: number,
  weight: number,
): Example => {
  const evidence = runSteps(gatherEvidence(heard.envelopes, heard.track));
  const counts = runSteps(pulseTrains(evidence.novelty)).flatMap(countsOf);
  return {
    traits: counts.map((count) => [...describeCount(count, evidence)]),
    worth: counts.map(({ beats }) => {
      const found = beats.map((beat) => beat / WINDOWS_PER_SEC + shiftSec);
      return matchBeats(truth, found).f + LEVEL_WORTH * matchAnyLevel(truth, found);
    }),
    weight,
  };
};

/** How a piece and its parts may be counted, and how right each way is. */
export const countExamples = (piece: Piece, heard: Heard, weight: number): readonly Example[] => {
  const parts = PARTS.filter(({ toSec }) => toSec <= heard.track.durationSec).map((part) => {
    // Moved so that the score does not drop the part's first seconds.
    const shiftSec = SETTLED_SEC - part.fromSec;
    const truth = piece.beats.filter((sec) => sec >= part.fromSec && sec < part.toSec);
    const moved = truth.map((sec) => sec + shiftSec);
    if (truth.length < FEWEST) return undefined;
    const heardPart = cut(heard, part.fromSec, part.toSec);
    return exampleOf(heardPart, moved, SETTLED_SEC, weight * part.weight);
  });
  return [exampleOf(heard, piece.beats, 0, weight), ...parts.filter((part) => part !== undefined)];
};
