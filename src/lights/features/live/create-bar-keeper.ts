import type { Bars } from "../rhythm/bars/find-bars.ts";
import type { Line } from "./predict-beats.ts";

/** So many looks in a row must find other bars before they are believed. */
const PATIENCE = 3;

export interface BarKeeper {
  /** The place in its bar of each of `all` beats, when `found` are in `bars` as was just heard. */
  readonly placesOf: (all: Float64Array, found: Float64Array, bars: Bars, line: Line) => Uint8Array;
  readonly beatsPerBar: () => number;
}

const modulo = (value: number, by: number): number => ((Math.round(value) % by) + by) % by;

/** A few seconds often fit another bar, too: once found, bars go on until they are wrong for some time. */
export const createBarKeeper = (): BarKeeper => {
  let length = 4;
  /** A time at which a bar begins. */
  let downbeatSec: number | undefined;
  let doubts = 0;

  const isAsKept = (sec: number, bars: Bars, line: Line): boolean =>
    downbeatSec !== undefined &&
    bars.beatsPerBar === length &&
    modulo((sec - downbeatSec) / line.periodSec, length) === 0;

  const placesOf: BarKeeper["placesOf"] = (all, found, bars, line) => {
    const last = bars.beatInBar.lastIndexOf(0);
    const heardSec = found[last];
    if (heardSec !== undefined) {
      doubts = isAsKept(heardSec, bars, line) ? 0 : doubts + 1;
      if (downbeatSec === undefined || doubts >= PATIENCE) {
        length = bars.beatsPerBar;
        downbeatSec = heardSec;
        doubts = 0;
      }
    }
    const startSec = downbeatSec ?? 0;
    // Kept near, so that a drifting tempo does not add up.
    const passed = Math.round(((all.at(-1) ?? startSec) - startSec) / line.periodSec / length);
    const places = Uint8Array.from(all, (sec) => modulo((sec - startSec) / line.periodSec, length));
    if (downbeatSec !== undefined && passed > 1) {
      const index = places.lastIndexOf(0);
      downbeatSec = all[index] ?? downbeatSec;
    }
    return places;
  };
  return { placesOf, beatsPerBar: () => length };
};
