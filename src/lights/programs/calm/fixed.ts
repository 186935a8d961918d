import { oklchToLinear } from "../../colour/oklch.ts";
import { defineProgram } from "../program.ts";

const colour = new Float32Array(3);
/** OKLCH chroma of a full colour; what a hue cannot reach is reduced. */
const FULL_CHROMA = 0.26;

export const fixed = defineProgram({
  name: "fixed",
  title: "Fixed",
  about: "One colour that stays, whatever the music does.",
  params: {
    hue: { min: 0, max: 360, default: 62, unit: "degrees", label: "Colour" },
    saturation: { min: 0, max: 100, default: 45, unit: "%", label: "Saturation" },
    brightness: { min: 0, max: 100, default: 70, unit: "%", label: "Brightness" },
  },
  moods: [],
  render(_moment, leds, params, _memory, out) {
    const chroma = (params.saturation / 100) * FULL_CHROMA;
    oklchToLinear(0.82, chroma, params.hue / 360, colour, 0);
    // The slider is the eye's: half way looks half as bright, which is about an eighth of the light.
    const level = (params.brightness / 100) ** 3;
    for (let at = 0; at < leds.count * 3; at += 1) out[at] = (colour[at % 3] ?? 0) * level;
  },
});
