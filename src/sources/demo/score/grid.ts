import { createChance } from "../../../lib/chance.ts";
import { BEATS_PER_BAR, STEPS_PER_BEAT } from "./pattern.ts";
import type { Song } from "./song.ts";

export interface Grid {
  /** Time of every beat, and of the one after the last. */
  readonly beatSec: readonly number[];
  /** Time of a sixteenth counted from the start of the song; fractions are allowed. */
  readonly timeAt: (step: number) => number;
}

/** A drummer drifts rather than trembles: each beat is half of the old error and half of a new one. */
const humanErrors = (song: Song, count: number): readonly number[] => {
  const random = createChance(song.seed);
  let error = 0;
  return Array.from({ length: count }, () => {
    error = 0.5 * error + 0.5 * (random() * 2 - 1);
    return (error * song.jitterMs) / 1000;
  });
};

export const countBars = (song: Song): number =>
  song.sections.reduce((sum, section) => sum + section.bars, 0);

/** Where the beats of a song are, in seconds of the finished sound. */
export const createGrid = (song: Song): Grid => {
  const beatLengthSec = 60 / song.bpm;
  const count = countBars(song) * BEATS_PER_BAR + 1;
  const beatSec = humanErrors(song, count).map(
    (errorSec, beat) => song.leadInSec + beat * beatLengthSec + errorSec,
  );
  const swung = [0, 0.25 * (1 + song.swing), 0.5, 0.5 + 0.25 * (1 + song.swing), 1];
  const timeAt = (step: number): number => {
    const beat = Math.floor(step / STEPS_PER_BEAT);
    const within = step - beat * STEPS_PER_BEAT;
    const sixteenth = Math.floor(within);
    const from = swung[sixteenth] ?? 0;
    const share = from + ((swung[sixteenth + 1] ?? 1) - from) * (within - sixteenth);
    const start = beatSec[beat] ?? 0;
    return start + ((beatSec[beat + 1] ?? start + beatLengthSec) - start) * share;
  };
  return { beatSec, timeAt };
};
