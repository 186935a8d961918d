import { type Oklch, toOklch } from "./oklch.ts";

const BINS = 24;
/** A cover that is less colourful than this is black and white to most eyes. */
const LEAST_SHARE = 0.012;

/** The colour that a picture is remembered by, from its RGBA pixels; undefined: it has none. */
export const mainColour = (
  pixels: ArrayLike<number>,
): Pick<Oklch, "chroma" | "hue"> | undefined => {
  const bins = Array.from({ length: BINS }, () => ({ weight: 0, x: 0, y: 0, chroma: 0 }));
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    const { lightness, chroma, hue } = toOklch([
      pixels[at] ?? 0,
      pixels[at + 1] ?? 0,
      pixels[at + 2] ?? 0,
    ]);
    const bin = bins[Math.floor(((hue / (2 * Math.PI) + 1) % 1) * BINS) % BINS];
    // What is nearly black or white shows no hue, whatever its numbers say.
    const weight = chroma * Math.min(1, 4 * lightness * (1.05 - lightness));
    if (!bin || chroma < 0.03) continue;
    bin.weight += weight;
    bin.x += weight * Math.cos(hue);
    bin.y += weight * Math.sin(hue);
    bin.chroma += weight * chroma;
  }
  const best = bins.reduce((one, other) => (other.weight > one.weight ? other : one));
  if (best.weight < (LEAST_SHARE * pixels.length) / 4) return undefined;
  return { hue: Math.atan2(best.y, best.x), chroma: best.chroma / best.weight };
};
