import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Score, scorePiece } from "./score/score-piece.ts";
import { describe, summarise } from "./score/summarise.ts";
import { demoPieces } from "./sets/demo-pieces.ts";
import { metronomePieces } from "./sets/metronome-pieces.ts";
import { midiPieces } from "./sets/midi-pieces.ts";
import { WORK_FOLDER } from "./sets/work-folder.ts";

/**
 * Scores the analyser's beats against music whose beats are known, and aubio on the same files.
 *   --json   one object instead of lines
 *   --all    every MIDI piece instead of a fifth of them
 *   --each   a line for each piece
 */
const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    all: { type: "boolean", default: false },
    each: { type: "boolean", default: false },
  },
});

const packages = spawnSync("bash", [join(import.meta.dirname, "install")], {
  stdio: ["ignore", 2, 2],
});
if (packages.status !== 0)
  throw new Error("fluidsynth, its soundfont or aubio could not be installed");

const pieces = [
  ...(await demoPieces(WORK_FOLDER)),
  ...(await metronomePieces(WORK_FOLDER)),
  ...(await midiPieces(WORK_FOLDER, values.all)),
];
const scores: Score[] = [];
for (const piece of pieces) scores.push(await scorePiece(piece));
const summaries = summarise(scores);

const lineOf = (score: Score): string =>
  `${score.set.padEnd(9)} ${score.piece.padEnd(52)} F ${score.f.toFixed(3)}  any ${score.fAnyLevel.toFixed(2)}  ` +
  `${score.bpm.toFixed(1)} bpm  confidence ${score.confidence.toFixed(2)}  aubio ${score.aubioF.toFixed(3)}`;
const lines = [...(values.each ? scores.map(lineOf) : []), ...describe(summaries)];
process.stdout.write(
  values.json ? `${JSON.stringify({ summaries, scores })}\n` : `${lines.join("\n")}\n`,
);
