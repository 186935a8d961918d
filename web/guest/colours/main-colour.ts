import { type Tint, tintOf } from "./tone.ts";

const BINS = 24;
/** Greyer pixels have no hue to most eyes. */
const LEAST_CHROMA = 0.1;
/** A cover that is less colourful than this is black and white. */
const LEAST_SHARE = 0.03;

/** The colour that a picture is remembered by, from its RGBA pixels; undefined: it has none. */
export const mainColour = (pixels: ArrayLike<number>): Tint | undefined => {
  const bins = Array.from({ length: BINS }, () => ({ hue: 0, chroma: 0, count: 0 }));
  for (let at = 0; at < pixels.length; at += 4) {
    const { hue, chroma } = tintOf(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0);
    const bin = bins[Math.floor(hue * BINS)];
    if (!bin || chroma < LEAST_CHROMA) continue;
    bin.hue += hue * chroma;
    bin.chroma += chroma;
    bin.count += 1;
  }
  const best = bins.reduce((one, other) => (other.chroma > one.chroma ? other : one));
  if (best.chroma < (LEAST_SHARE * pixels.length) / 4) return undefined;
  return { hue: best.hue / best.chroma, chroma: best.chroma / best.count };
};
