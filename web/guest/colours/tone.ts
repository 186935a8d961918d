import { luminance, type Rgb } from "./rgb.ts";

/** What a colour is besides how bright it is. */
export interface Tint {
  /** 0 is red, 1 is red again. */
  readonly hue: number;
  /** 0 is grey, 1 as colourful as a screen can show. */
  readonly chroma: number;
}

/** Halves of a way: 18 are finer than 8 bits of three colours. */
const STEPS = 18;

const fromHsl = ({ hue, chroma }: Tint, lightness: number): Rgb => {
  const reach = chroma * Math.min(lightness, 1 - lightness);
  const part = (start: number): number => {
    const at = (((start + 12 * hue) % 12) + 12) % 12;
    return Math.round(255 * (lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1))));
  };
  return [part(0), part(8), part(4)];
};

/** The colour of a tint that is as bright as wanted: of any two with the same luminance either can be read. */
export const tone = (tint: Tint, wanted: number): Rgb => {
  let [dark, light] = [0, 1];
  for (let step = 0; step < STEPS; step++) {
    const middle = (dark + light) / 2;
    if (luminance(fromHsl(tint, middle)) < wanted) dark = middle;
    else light = middle;
  }
  return fromHsl(tint, light);
};

/** Of the sum of some pixels. */
export const tintOf = (red: number, green: number, blue: number): Tint => {
  const [x, y] = [2 * red - green - blue, Math.sqrt(3) * (green - blue)];
  return { hue: (Math.atan2(y, x) / (2 * Math.PI) + 1) % 1, chroma: Math.hypot(x, y) / 510 };
};
