import { linearToOklch, oklchToLinear } from "../../colour/oklch.ts";
import type { Palette } from "../program.ts";
import { type Colours, isNewRecipe, STEPS } from "./colours.ts";
import { mix, smoothstep } from "./ease.ts";

const TURN = 2 * Math.PI;
/** Bright hues are held back so that yellow does not drown blue: the power of what is too bright. */
const EVENNESS = 0.35;
const EVEN_LIGHT = 0.22;
const PALE_STEPS = 128;

const one = new Float32Array(3);
const other = new Float32Array(3);
const mixed = new Float32Array(3);

/** A lone colour gets neighbours a little to either side, so that it still has depth. */
const LONELY_TURNS = 0.035;

/** Palette colours there and back again: no step of the ring joins the last to the first. */
const readColour = (palette: Palette, step: number, out: Float32Array): void => {
  const way = Math.max(1, palette.count * 2 - 2);
  const back = step % way;
  const index = back < palette.count ? back : way - back;
  const at = index * 3;
  const { rgb } = palette;
  linearToOklch(rgb[at] ?? 0, rgb[at + 1] ?? 0, rgb[at + 2] ?? 0, out, 0);
};

/** Straight through OKLab, with half of the lost chroma given back: neither mud nor a detour through foreign hues. */
const blend = (share: number): void => {
  const chroma = one[1] ?? 0;
  const chromaNext = other[1] ?? 0;
  const angle = (one[2] ?? 0) * TURN;
  const angleNext = (other[2] ?? 0) * TURN;
  const a = mix(chroma * Math.cos(angle), chromaNext * Math.cos(angleNext), share);
  const b = mix(chroma * Math.sin(angle), chromaNext * Math.sin(angleNext), share);
  const full = mix(chroma, chromaNext, share);
  const kept = mix(Math.hypot(a, b), full, 0.5);
  oklchToLinear(mix(one[0] ?? 0, other[0] ?? 0, share), kept, Math.atan2(b, a) / TURN, mixed, 0);
};

/** An LED's colour: its strongest channel at 1 before bright hues are held back, grey taken out of colours, white put in by `white`. */
const writeLight = (white: number, colours: Colours, at: number): void => {
  const red = mixed[0] ?? 0;
  const green = mixed[1] ?? 0;
  const blue = mixed[2] ?? 0;
  const most = Math.max(red, green, blue, 1e-4);
  const least = Math.min(red, green, blue);
  const grey = least * 0.7 * smoothstep(0.04, 0.3, (most - least) / most);
  const scale = 1 / (most - grey);
  const luminance = (0.2126 * red + 0.7152 * green + 0.0722 * blue - grey) * scale;
  const even = Math.min(1, (EVEN_LIGHT / Math.max(0.01, luminance)) ** EVENNESS);
  for (let channel = 0; channel < 3; channel += 1) {
    const value = ((mixed[channel] ?? 0) - grey) * scale * even;
    colours[at + channel] = mix(value, 0.6, white);
  }
};

/**
 * Fills `colours` with the palette, blended from each to the next, there and back in one turn.
 * `white` 0-1 takes the colour out.
 */
export const fillPalette = (palette: Palette, white: number, colours: Colours): void => {
  // In steps too small to see, so that paling colours are not mixed anew for every frame.
  const pale = Math.round(white * PALE_STEPS) / PALE_STEPS;
  if (!isNewRecipe(colours, palette.count, pale, palette.rgb)) return;
  const way = Math.max(1, palette.count * 2 - 2);
  for (let step = 0; step <= STEPS; step += 1) {
    const place = (step / STEPS) * way;
    const from = Math.min(way - 1, Math.floor(place));
    readColour(palette, from, one);
    readColour(palette, from + 1, other);
    if (palette.count === 1) {
      one[2] = (one[2] ?? 0) + LONELY_TURNS * Math.sin((step / STEPS) * TURN);
      other[2] = one[2];
    }
    blend(place - from);
    writeLight(pale, colours, step * 3);
  }
};
