/**
 * What scenes draw with. x and y have their origin in the middle of the free part of the screen; y goes
 * from -1 (below) to 1, x just as far as the screen is wide. Light is laid over light by taking the
 * brighter of both, so that many strokes on one spot do not get brighter than one.
 */
export interface Pen {
  /** Colour of what follows: the place in the palette (0-4, between two it is a mixture), and how bright, 0-1. */
  ink(place: number, light: number): void;
  /** A soft round spot. */
  dot(x: number, y: number, radius: number): void;
  /** A line with soft edges; `width` is half of it. */
  line(x0: number, y0: number, x1: number, y1: number, width: number): void;
}

/** Strokes that a frame may have. */
export const STROKES_MAX = 3000;
