import { leastContrast, mix, type Rgb } from "./rgb.ts";

/** A little more than AA: between two of these colours a gradient can be darker than both. */
const ENOUGH = 5;
const MOST = 0.9;
const STEPS = 18;

/** As much of a light as may shine on the stage without making its words hard to read. */
export const safeGlow = (light: Rgb, stage: Rgb, inks: readonly Rgb[]): Rgb => {
  for (let step = STEPS; step > 0; step--) {
    const shone = mix(stage, light, (MOST * step) / STEPS);
    if (leastContrast(shone, inks) >= ENOUGH) return shone;
  }
  return stage;
};
