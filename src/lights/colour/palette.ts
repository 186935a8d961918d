import type { Palette } from "../programs/program.ts";
import { linearToOklch } from "./oklch.ts";
import { srgbToLinear } from "./srgb.ts";

/** For songs without a cover: warm, cool, and what lies between. */
export const DEFAULT_PALETTE: readonly string[] = ["#ff5a3c", "#ffb03a", "#7a4dff", "#16b8d9"];

/** `colours`: "#rrggbb"; none gives the default palette. */
export const createPalette = (colours: readonly string[]): Palette => {
  const shown = colours.length > 0 ? colours : DEFAULT_PALETTE;
  const palette = {
    count: shown.length,
    rgb: new Float32Array(shown.length * 3),
    hue: new Float32Array(shown.length),
    chroma: new Float32Array(shown.length),
  };
  const oklch = new Float32Array(3);
  for (const [index, colour] of shown.entries()) {
    const value = Number.parseInt(colour.slice(1), 16);
    const red = srgbToLinear(((value >> 16) & 255) / 255);
    const green = srgbToLinear(((value >> 8) & 255) / 255);
    const blue = srgbToLinear((value & 255) / 255);
    palette.rgb.set([red, green, blue], index * 3);
    linearToOklch(red, green, blue, oklch, 0);
    palette.chroma[index] = oklch[1] ?? 0;
    palette.hue[index] = oklch[2] ?? 0;
  }
  return palette;
};
