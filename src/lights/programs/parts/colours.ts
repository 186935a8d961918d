import { fract } from "./ease.ts";

/**
 * A closed ring of colours to paint with: `STEPS` of them and the first again, r, g, b, linear
 * light. Behind them stands what they were made of: mixing them anew for each frame would cost
 * more than painting with them.
 */
export type Colours = Float32Array;

export const STEPS = 48;
const RECIPE = (STEPS + 1) * 3;
const RECIPE_NUMBERS = 32;

/** Programs keep one and fill it for every frame: frames do not depend on those before. */
export const createColours = (): Colours =>
  new Float32Array(RECIPE + RECIPE_NUMBERS).fill(-1, RECIPE);

/** Notes that they are made of two numbers and a list; false: they already were. A list too long to be noted is always new. */
export const isNewRecipe = (
  colours: Colours,
  one: number,
  other: number,
  list: Float32Array,
): boolean => {
  let isNew = list.length > RECIPE_NUMBERS - 3;
  isNew = note(colours, 0, one) || isNew;
  isNew = note(colours, 1, other) || isNew;
  isNew = note(colours, 2, list.length) || isNew;
  const length = Math.min(list.length, RECIPE_NUMBERS - 3);
  for (let index = 0; index < length; index += 1) {
    isNew = note(colours, index + 3, list[index] ?? 0) || isNew;
  }
  return isNew;
};

const note = (colours: Colours, index: number, value: number): boolean => {
  const kept = Math.fround(value);
  if (colours[RECIPE + index] === kept) return false;
  colours[RECIPE + index] = kept;
  return true;
};

const between = (colours: Colours, from: number, share: number): number => {
  const low = colours[from] ?? 0;
  return low + ((colours[from + 3] ?? 0) - low) * share;
};

/** Sets LED `led` to the colour at `place` (turns) times `level`. */
export const paint = (
  out: Float32Array,
  led: number,
  colours: Colours,
  place: number,
  level: number,
): void => {
  const step = fract(place) * STEPS;
  const from = Math.min(STEPS - 1, Math.floor(step));
  const share = step - from;
  out[led * 3] = between(colours, from * 3, share) * level;
  out[led * 3 + 1] = between(colours, from * 3 + 1, share) * level;
  out[led * 3 + 2] = between(colours, from * 3 + 2, share) * level;
};

/** Like `paint`, over the light that is there. */
export const addPaint = (
  out: Float32Array,
  led: number,
  colours: Colours,
  place: number,
  level: number,
): void => {
  const step = fract(place) * STEPS;
  const from = Math.min(STEPS - 1, Math.floor(step));
  const share = step - from;
  const at = led * 3;
  out[at] = (out[at] ?? 0) + between(colours, from * 3, share) * level;
  out[at + 1] = (out[at + 1] ?? 0) + between(colours, from * 3 + 1, share) * level;
  out[at + 2] = (out[at + 2] ?? 0) + between(colours, from * 3 + 2, share) * level;
};
