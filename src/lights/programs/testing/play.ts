import { createLeds } from "../../geometry/create-leds.ts";
import type { Leds, Moment, Program } from "../program.ts";
import { createTestMoment, type SyntheticSong } from "./synthetic-song.ts";

export const strip = (count: number): Leds =>
  createLeds({ kind: "strip", isReversed: false }, count);
export const ring = (count: number): Leds =>
  createLeds({ kind: "ring", startDeg: 0, isReversed: false }, count);
export const matrix = (width: number, height: number): Leds =>
  createLeds({ kind: "matrix", width, height, isSerpentine: false }, width * height);

export const defaultsOf = (program: Program): Record<string, number> =>
  Object.fromEntries(Object.entries(program.params).map(([name, spec]) => [name, spec.default]));

export interface Stretch {
  readonly fromSec: number;
  readonly toSec: number;
  readonly framesPerSec?: number;
  readonly params?: Readonly<Record<string, number>>;
  /** Changes what the song says before it is rendered. */
  readonly change?: (moment: Moment) => void;
}

/** Plays a stretch of a song frame by frame; `look` sees every frame and must copy what it keeps. */
export const play = (
  program: Program,
  leds: Leds,
  song: SyntheticSong,
  stretch: Stretch,
  look: (frame: Float32Array, moment: Moment) => void,
): void => {
  const framesPerSec = stretch.framesPerSec ?? 60;
  const moment = createTestMoment();
  const memory = new Float32Array(program.memory?.(leds) ?? 0);
  const out = new Float32Array(leds.count * 3);
  const params = { ...defaultsOf(program), ...stretch.params };
  const frames = Math.round((stretch.toSec - stretch.fromSec) * framesPerSec);
  for (let frame = 0; frame <= frames; frame += 1) {
    song.fill(moment, stretch.fromSec + frame / framesPerSec, 1 / framesPerSec);
    stretch.change?.(moment);
    program.render(moment, leds, params, memory, out);
    look(out, moment);
  }
};
