import type { Moment } from "../music/moment.ts";
import type { Pen } from "./pen.ts";

/** What becomes of the last picture before the next one is drawn over it. All per second. */
export interface Camera {
  /** 1: stays; above, it comes nearer. */
  zoom: number;
  /** Turns, radians. */
  turn: number;
  /** Turns more the further out. */
  swirl: number;
  /** Moves up. */
  rise: number;
  /** Share of its light that is left. */
  trail: number;
  /** 0-1: how much of what is seen is mirrored into a kaleidoscope. */
  fold: number;
}

export const createCamera = (): Camera => ({
  zoom: 1,
  turn: 0,
  swirl: 0,
  rise: 0,
  trail: 0.1,
  fold: 0,
});

export type Mood = "calm" | "groove" | "build" | "peak";

/** Pure: what it draws follows from the moment alone. `weight` 0-1 while it comes or goes. */
export interface Scene {
  readonly name: string;
  readonly moods: readonly Mood[];
  aim(moment: Moment, camera: Camera): void;
  draw(moment: Moment, pen: Pen, weight: number): void;
}
