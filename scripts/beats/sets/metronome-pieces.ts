import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Piece } from "./piece.ts";
import { run } from "./run.ts";

const LENGTH_SEC = 60;
const FIRST_SEC = 0.5;
const TEMPOS = [66, 72, 80, 88, 96, 104, 112, 120, 126, 132, 138, 144, 150, 160, 168] as const;
const PITCHES_HZ = [80, 700, 1000, 4000] as const;

const beatsOf = (bpm: number): readonly number[] => {
  const count = Math.floor(((LENGTH_SEC - FIRST_SEC) * bpm) / 60);
  return Array.from({ length: count }, (_, index) => FIRST_SEC + (index * 60) / bpm);
};

/** A click is a beat, whatever else could be counted: what no collection of music says, and everybody expects. */
export const metronomePieces = async (folder: string): Promise<readonly Piece[]> => {
  const pieces: Piece[] = [];
  for (const [index, bpm] of TEMPOS.entries()) {
    const pitchHz = PITCHES_HZ[index % PITCHES_HZ.length] ?? 1000;
    const file = join(folder, `metronome-${bpm}-${pitchHz}.wav`);
    // Never below 0: what is before the first click is silent anyway.
    const phase = `mod(max(t-${FIRST_SEC},0),${60 / bpm})`;
    const click = `gte(t,${FIRST_SEC})*0.6*exp(-60*${phase})*sin(2*PI*${pitchHz}*${phase})`;
    const source = `aevalsrc='${click}':s=44100:d=${LENGTH_SEC}`;
    if (!existsSync(file)) {
      await run("ffmpeg", ["-v", "error", "-y", "-f", "lavfi", "-i", source, file]);
    }
    const beats = beatsOf(bpm);
    const downbeats = beats.filter((_, beat) => beat % 4 === 0);
    pieces.push({ name: `metronome ${bpm}`, set: "metronome", file, beats, downbeats });
  }
  return pieces;
};
