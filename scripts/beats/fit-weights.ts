import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { countExamples } from "./fit/count-examples.ts";
import { type Heard, hearPiece } from "./fit/hear-piece.ts";
import { fitWeights } from "./fit/softmax-fit.ts";
import { demoPieces } from "./sets/demo-pieces.ts";
import { metronomePieces } from "./sets/metronome-pieces.ts";
import { midiPieces } from "./sets/midi-pieces.ts";
import type { Piece } from "./sets/piece.ts";
import { WORK_FOLDER } from "./sets/work-folder.ts";

const RHYTHM = join(import.meta.dirname, "../../src/lights/features/rhythm");
/** Six demo songs stand for all that is no General MIDI. */
const DEMO_WEIGHT = 6;
/** A click is simple, but must be right. */
const METRONOME_WEIGHT = 2;

/** By cross-validation on the tuning half; there are five times as many examples of counts. */
const COUNT_PENALTY = 0.005;
const BAR_PENALTY = 0.06;

const list = (weights: readonly number[]): string =>
  `[${weights.map((weight) => weight.toFixed(2)).join(", ")}]`;

/** Finds the weights of counts and bars anew from the tuning half (never the held-out one) and rewrites their files. */
const pieces = [
  ...(await demoPieces(WORK_FOLDER)),
  ...(await metronomePieces(WORK_FOLDER)),
  ...(await midiPieces(WORK_FOLDER, true)),
];
const WEIGHTS = {
  demo: DEMO_WEIGHT,
  metronome: METRONOME_WEIGHT,
  tuning: 1,
  "held-out": 0,
} as const;
const heard: { readonly piece: Piece; readonly heard: Heard; readonly weight: number }[] = [];
for (const piece of pieces.filter(({ set }) => set !== "held-out")) {
  const weight = WEIGHTS[piece.set];
  heard.push({ piece, heard: await hearPiece(piece.file), weight });
}
const counts = heard.flatMap((one) => countExamples(one.piece, one.heard, one.weight));
const countWeights = fitWeights(counts, COUNT_PENALTY);
await writeFile(
  join(RHYTHM, "counting/weights.ts"),
  `/**
 * How much each trait of a count (see \`describe-count.ts\`) speaks for it: tempo, empty beats, then for bass,
 * middle, high and harmony the evidence on beats, halves, quarters, thirds and its contrast in
 * groups of 2, 4 and 8. Written by \`scripts/beats/fit-weights.ts\`.
 */
export const COUNT_WEIGHTS: readonly number[] = ${list(countWeights)};
`,
);

// Only now: it counts with the weights that were just written.
const { barExamples } = await import("./fit/bar-examples.ts");
// A metronome has no bars.
const musical = heard.filter(({ piece }) => piece.set !== "metronome");
const bars = musical.flatMap((one) => barExamples(one.piece, one.heard, one.weight));
const barWeights = fitWeights(bars, BAR_PENALTY);
const hints = (barWeights.length - 1) / 3;
await writeFile(
  join(RHYTHM, "bars/weights.ts"),
  `/**
 * How much each hint (onsets of bass, middle and high, change of harmony, then \`BeatColour\`'s four)
 * speaks for a beat's place. Written by \`scripts/beats/fit-weights.ts\`.
 */
export const BAR_WEIGHTS = {
  firstOfFour: ${list(barWeights.slice(0, hints))},
  thirdOfFour: ${list(barWeights.slice(hints, 2 * hints))},
  firstOfThree: ${list(barWeights.slice(2 * hints, 3 * hints))},
  /** Bars of three are rarer. */
  three: ${(barWeights.at(-1) ?? 0).toFixed(2)},
} as const;
`,
);
