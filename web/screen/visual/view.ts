import type { Moment } from "../music/moment.ts";
import type { Inks } from "../music/palette.ts";
import type { Director } from "./create-director.ts";

/** Where the picture is free, and where words stand on it. */
export interface Framing {
  /** Where scenes have their origin, from the middle (0) to an edge (1). */
  readonly x: number;
  readonly y: number;
  /** Below here (0-1 from the bottom) it gets darker for words, and from here on it is as dark as it gets. */
  readonly shadeTop: number;
  readonly shadeFull: number;
  /** From here on (0-1 from the left) it gets darker by so much. */
  readonly shadeSide: number;
  readonly sideDark: number;
}

/** What puts scenes on a canvas. */
export interface View {
  readonly kind: "webgl2" | "canvas";
  /** Points across and down; keeps what it shows as far as it can. */
  resize(width: number, height: number): void;
  render(director: Director, moment: Moment, inks: Inks, framing: Framing): void;
  /** Gives back what it holds on the graphics card. */
  free(): void;
}
