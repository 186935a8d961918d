import type { Leds } from "../../programs/program.ts";

export const QUARTERS = 4;

/** The quarter of each LED: along a strip or a ring, the four corners of a matrix. */
export const quartersOf = (leds: Leds): Uint8Array => {
  const quarters = new Uint8Array(leds.count);
  for (let index = 0; index < leds.count; index += 1) {
    const isRight = (leds.x[index] ?? 0) > 0 ? 1 : 0;
    const isLow = (leds.y[index] ?? 0) < 0 ? 2 : 0;
    quarters[index] =
      leds.kind === "matrix" ? isRight + isLow : Math.floor((index * QUARTERS) / leds.count);
  }
  return quarters;
};

/** How many LEDs each quarter has. A fixture of less than four LEDs has empty ones. */
export const sizesOf = (quarters: Uint8Array): Float64Array => {
  const sizes = new Float64Array(QUARTERS);
  for (const quarter of quarters) sizes[quarter] = (sizes[quarter] ?? 0) + 1;
  return sizes;
};
