import { oklchToLinear } from "../../colour/oklch.ts";
import { type Colours, isNewRecipe, STEPS } from "./colours.ts";

const NOTHING_ELSE = new Float32Array(0);

/** Fills `colours` with all hues of OKLCH at one lightness: none looks brighter than another. */
export const fillHues = (lightness: number, chroma: number, colours: Colours): void => {
  if (!isNewRecipe(colours, lightness, chroma, NOTHING_ELSE)) return;
  for (let step = 0; step <= STEPS; step += 1) {
    oklchToLinear(lightness, chroma, (step % STEPS) / STEPS, colours, step * 3);
  }
};
