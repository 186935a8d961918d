import { linearToOklch } from "../../colour/oklch.ts";
import type { Palette } from "../../programs/program.ts";

const BLEND_SEC = 2;
const COLOURS_MOST = 16;

export interface PaletteBlend {
  readonly palette: Palette;
  /** Moves on towards `wanted`. */
  step(wanted: Palette, dtSec: number): void;
}

interface Mixed {
  count: number;
  readonly rgb: Float32Array;
  readonly hue: Float32Array;
  readonly chroma: Float32Array;
}

/** A palette that turns into the wanted one over two seconds, in linear light. */
export const createPaletteBlend = (first: Palette): PaletteBlend => {
  const palette: Mixed = {
    count: 1,
    rgb: new Float32Array(COLOURS_MOST * 3),
    hue: new Float32Array(COLOURS_MOST),
    chroma: new Float32Array(COLOURS_MOST),
  };
  const old = new Float32Array(COLOURS_MOST * 3);
  const oklch = new Float32Array(3);
  let target = first;
  let share = 1;

  const write = (colour: number): void => {
    const at = colour * 3;
    for (let channel = at; channel < at + 3; channel += 1) {
      const from = old[channel] ?? 0;
      palette.rgb[channel] = from + ((target.rgb[channel] ?? 0) - from) * share;
    }
    linearToOklch(
      palette.rgb[at] ?? 0,
      palette.rgb[at + 1] ?? 0,
      palette.rgb[at + 2] ?? 0,
      oklch,
      0,
    );
    palette.chroma[colour] = oklch[1] ?? 0;
    palette.hue[colour] = oklch[2] ?? 0;
  };

  const writeAll = (): void => {
    palette.count = Math.max(1, Math.min(COLOURS_MOST, target.count));
    for (let colour = 0; colour < palette.count; colour += 1) write(colour);
  };

  const turnTo = (wanted: Palette): void => {
    const { count } = palette;
    for (let index = 0; index < old.length; index += 1) {
      old[index] = palette.rgb[index % (count * 3)] ?? 0;
    }
    target = wanted;
    share = 0;
  };

  writeAll();
  return {
    palette,
    step: (wanted, dtSec) => {
      if (wanted !== target) turnTo(wanted);
      if (share >= 1) return;
      share = Math.min(1, share + dtSec / BLEND_SEC);
      writeAll();
    },
  };
};
