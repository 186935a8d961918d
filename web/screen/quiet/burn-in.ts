/** How far everything wanders, as a share of the screen; edges keep more distance than that. */
const REACH = 0.008;
/** Two turns that have no beat in common: after an hour no place was kept for long. */
const ACROSS_SEC = 7 * 60;
const DOWN_SEC = 11 * 60;
const DIM_SEC = 5 * 60;

export interface Drift {
  /** Shares of the screen's width and height. */
  readonly x: number;
  readonly y: number;
  /** How bright what always stands still is shown. */
  readonly light: number;
}

const turn = (sec: number, lengthSec: number): number => Math.sin((sec / lengthSec) * Math.PI * 2);

/** Where the layout stands at a time, so that no line burns itself into the screen. */
export const driftAt = (sec: number): Drift => ({
  x: REACH * turn(sec, ACROSS_SEC),
  y: REACH * turn(sec + DOWN_SEC / 3, DOWN_SEC),
  light: 0.93 + 0.07 * turn(sec, DIM_SEC),
});
