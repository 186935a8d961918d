import { oklchToLinear } from "../../colour/oklch.ts";
import { type Colours, isNewRecipe, STEPS } from "../parts/colours.ts";
import { mix, smoothstep } from "../parts/ease.ts";

/** From the sun outwards: gold, coral, rose, violet, night. Lightness, chroma and hue (turns) each. */
const SKY = Float32Array.of(
  ...[0.86, 0.15, 0.2],
  ...[0.7, 0.19, 0.11],
  ...[0.56, 0.2, 0.015],
  ...[0.4, 0.17, 0.86],
  ...[0.2, 0.1, 0.77],
);
const LAST = SKY.length / 3 - 1;

/** Fills `colours` with a sunrise: 0 is the sun, 1 the far side of the night. */
export const fillSky = (colours: Colours): void => {
  if (!isNewRecipe(colours, 0, 0, SKY)) return;
  for (let step = 0; step <= STEPS; step += 1) {
    const place = (step / STEPS) * LAST;
    const from = Math.min(LAST - 1, Math.floor(place));
    const share = smoothstep(0, 1, place - from);
    const at = from * 3;
    const hue = SKY[at + 2] ?? 0;
    const turn = (SKY[at + 5] ?? 0) - hue;
    oklchToLinear(
      mix(SKY[at] ?? 0, SKY[at + 3] ?? 0, share),
      mix(SKY[at + 1] ?? 0, SKY[at + 4] ?? 0, share),
      hue + (turn - Math.round(turn)) * share,
      colours,
      step * 3,
    );
  }
};
