import type { Moment, Program } from "../../programs/program.ts";
import { smoothstep } from "./smoothstep.ts";

/**
 * When a change begins: `bar` with the next bar, `beat` with the next beat (somebody's finger is
 * waiting), `cut` at once and without a fade.
 */
export type ChangeStyle = "bar" | "beat" | "cut";

const BAR_WAIT_MS = 4000;
const BEAT_WAIT_MS = 600;
const FADE_LEAST_MS = 600;
const FADE_MOST_MS = 1500;
const FADE_BEATS = 2;
/** A border that lies this shortly after a bar line belongs to it: nobody waits a whole bar for it. */
const ON_BAR_MS = 250;

export interface Fader {
  /** What shows, or comes. */
  program: Program;
  /** Grows with every change, so that each fixture notices it. */
  serial: number;
  /** Asks for a change; `atMs`: when a cut takes place. */
  want(program: Program, style: ChangeStyle, moment: Moment, atMs: number): void;
  /** Begins what is pending at once and without a fade: there is nothing to fade from. */
  hurry(atMs: number): void;
  /** Begins what is due. */
  step(moment: Moment, atMs: number): void;
  /** Share of `program` at a time, 0-1; the rest is what showed before. */
  shareAt(atMs: number): number;
}

const beatMs = (moment: Moment): number => 60_000 / moment.bpm;
const sinceBarMs = (moment: Moment): number =>
  moment.barPhase * moment.beatsPerBar * beatMs(moment);
const hasPulse = (moment: Moment): boolean => moment.hasBeats && moment.isPlaying;

/** Changes from program to program, one at a time. Times are those at which the light is seen. */
export const createFader = (first: Program): Fader => {
  let pending: Program | undefined;
  let style: ChangeStyle = "cut";
  let untilMs = 0;
  let beatIndex = 0;
  let barIndex = 0;
  let startMs = Number.NEGATIVE_INFINITY;
  let lengthMs = 0;

  const begin = (program: Program, atMs: number, fadeMs: number): void => {
    pending = undefined;
    fader.program = program;
    fader.serial += 1;
    startMs = atMs;
    lengthMs = fadeMs;
  };

  const isDue = (moment: Moment, atMs: number): boolean => {
    if (!hasPulse(moment) || atMs >= untilMs) return true;
    return style === "bar" ? moment.barIndex !== barIndex : moment.beatIndex !== beatIndex;
  };

  const fadeMs = (moment: Moment): number =>
    style === "beat"
      ? FADE_LEAST_MS
      : Math.min(FADE_MOST_MS, Math.max(FADE_LEAST_MS, FADE_BEATS * beatMs(moment)));

  const fader: Fader = {
    program: first,
    serial: 0,
    want: (program, how, moment, atMs) => {
      if (program === (pending ?? fader.program)) return;
      style = how;
      if (program === fader.program) {
        pending = undefined;
      } else if (how === "cut") {
        begin(program, atMs, 0);
      } else if (how === "bar" && hasPulse(moment) && sinceBarMs(moment) < ON_BAR_MS) {
        begin(program, atMs, fadeMs(moment));
      } else {
        pending = program;
        beatIndex = moment.beatIndex;
        barIndex = moment.barIndex;
        untilMs = atMs + (how === "bar" ? BAR_WAIT_MS : BEAT_WAIT_MS);
      }
    },
    hurry: (atMs) => {
      begin(pending ?? fader.program, atMs, 0);
    },
    step: (moment, atMs) => {
      if (pending !== undefined && isDue(moment, atMs)) begin(pending, atMs, fadeMs(moment));
    },
    shareAt: (atMs) =>
      lengthMs === 0 ? (atMs >= startMs ? 1 : 0) : smoothstep((atMs - startMs) / lengthMs),
  };
  return fader;
};
