import type { Moment } from "../program.ts";
import { tempoOf } from "./beat.ts";
import { clamp01, smoothstep } from "./ease.ts";

/** What is left while the light holds its breath. */
const HELD = 0.03;
/** So fast it goes out. */
const OUT_SEC = 0.09;

/** 0 far from a drop, rising over the last `beats` before it to 1, at first hardly. */
export const tension = (moment: Moment, beats: number): number => {
  const share = clamp01(1 - (moment.toDropSec * tempoOf(moment)) / 60 / beats);
  return share * share;
};

/** What to multiply light with: 1, but next to nothing in the half beat before a drop. */
export const breathHeld = (moment: Moment): number => {
  const holdSec = 30 / tempoOf(moment);
  return HELD + (1 - HELD) * smoothstep(holdSec, holdSec + OUT_SEC, moment.toDropSec);
};

/** 1 on a drop, a third of it `fallSec` later. */
export const bloom = (moment: Moment, fallSec: number): number =>
  Math.exp(-moment.sinceDropSec / fallSec);
