import type { BeatsView } from "../../../../src/protocol/lights.ts";
import { words } from "../words/en.ts";

export type Correction = Omit<BeatsView, "trackId">;
export type BeatStep = "double" | "halve" | "later" | "earlier" | "next-downbeat" | "as-analysed";

export const AS_ANALYSED: Correction = { tempo: 1, shiftMs: 0, downbeatShift: 0 };

const say = words.beats;
const SHIFT_MS = 10;
const MOST_MS = 1_000;
/** Most music counts to four; in another bar one press more comes round as well. */
const BEATS_IN_BAR = 4;

const within = (least: number, value: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** The correction after one press; the same one when there is no further to go. */
export const afterStep = (before: Correction, step: BeatStep): Correction => {
  switch (step) {
    case "double":
      return { ...before, tempo: within(0.5, before.tempo * 2, 2) };
    case "halve":
      return { ...before, tempo: within(0.5, before.tempo / 2, 2) };
    case "later":
      return { ...before, shiftMs: within(-MOST_MS, before.shiftMs + SHIFT_MS, MOST_MS) };
    case "earlier":
      return { ...before, shiftMs: within(-MOST_MS, before.shiftMs - SHIFT_MS, MOST_MS) };
    case "next-downbeat":
      return { ...before, downbeatShift: (before.downbeatShift + 1) % BEATS_IN_BAR };
    case "as-analysed":
      return AS_ANALYSED;
  }
};

/** "twice as fast, 20 ms later"; "" when nothing is corrected. */
export const correctionInWords = ({ tempo, shiftMs, downbeatShift }: Correction): string =>
  [
    tempo === 2 && say.twiceAsFast,
    tempo === 0.5 && say.halfAsFast,
    shiftMs > 0 && say.msLater(shiftMs),
    shiftMs < 0 && say.msEarlier(-shiftMs),
    downbeatShift > 0 && say.barShift(downbeatShift),
  ]
    .filter(Boolean)
    .join(", ");

/** How much to believe the tracker. */
export const sureness = (confidence: number): string => {
  if (confidence >= 0.75) return say.verySure;
  if (confidence >= 0.45) return say.fairlySure;
  return say.guessing;
};

const SECTIONS = new Map<string, string>(Object.entries(say.sections));

/** A part of a song; one that is not known is said as it is. */
export const sectionInWords = (section: string): string => SECTIONS.get(section) ?? section;
