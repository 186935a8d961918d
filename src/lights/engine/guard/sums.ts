import { QUARTERS } from "./quarters.ts";

/** Of each quarter: red, green and blue added up over its LEDs, and what the limiter counts as current. */
export const SUMS = 4;
export const RED = 0;
export const GREEN = 1;
export const BLUE = 2;
export const LOAD = 3;

export const createSums = (): Float64Array => new Float64Array(QUARTERS * SUMS);

/** Relative luminance of linear-light sRGB (IEC 61966-2-1). */
export const luminanceOf = (red: number, green: number, blue: number): number =>
  0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** What an RGBW LED's white chip saves: it lights instead of three others. */
const loadOf = (red: number, green: number, blue: number, hasWhite: boolean): number =>
  red + green + blue - (hasWhite ? 2 * Math.min(red, green, blue) : 0);

/** Adds up `light` by quarters. `load` is the sum over the chips of an LED, 1 each at full. */
export const addUp = (
  light: Float32Array,
  quarters: Uint8Array,
  hasWhite: boolean,
  sums: Float64Array,
): void => {
  sums.fill(0);
  for (let led = 0, at = 0; led < quarters.length; led += 1, at += 3) {
    const base = (quarters[led] ?? 0) * SUMS;
    const red = light[at] ?? 0;
    const green = light[at + 1] ?? 0;
    const blue = light[at + 2] ?? 0;
    sums[base] = (sums[base] ?? 0) + red;
    sums[base + GREEN] = (sums[base + GREEN] ?? 0) + green;
    sums[base + BLUE] = (sums[base + BLUE] ?? 0) + blue;
    sums[base + LOAD] = (sums[base + LOAD] ?? 0) + loadOf(red, green, blue, hasWhite);
  }
};

export const scaleSums = (sums: Float64Array, factor: number): void => {
  for (let index = 0; index < sums.length; index += 1) sums[index] = (sums[index] ?? 0) * factor;
};
