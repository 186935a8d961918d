/** Four colours for the picture, as red, green, blue 0-1 one after the other. */
export type Inks = Float32Array;

/** Of Rumpus itself: marigold, raspberry, lagoon, peach. */
const OURS = ["#ffc629", "#e3284f", "#13b59a", "#ff8a5c"] as const;
const COLOURS = 4;

const channel = (hex: string, at: number): number =>
  Number.parseInt(hex.slice(1 + at * 2, 3 + at * 2), 16) / 255;

/**
 * Colours that glow on black: a dark or dull ink is made brighter, never another hue. Fewer than four
 * are repeated, none become our own.
 */
export const inksOf = (palette: readonly string[]): Inks => {
  const colours = palette.length === 0 ? OURS : palette;
  const inks = new Float32Array(COLOURS * 3);
  for (let at = 0; at < COLOURS; at += 1)
    glowing(colours[at % colours.length] ?? OURS[0], inks, at);
  return inks;
};

const glowing = (hex: string, inks: Inks, at: number): void => {
  const rgb = [channel(hex, 0), channel(hex, 1), channel(hex, 2)] as const;
  const most = Math.max(...rgb);
  const least = Math.min(...rgb);
  for (let place = 0; place < 3; place += 1) {
    const value = rgb[place] ?? 0;
    // Grey is taken out down to a quarter, then the brightest channel is brought to full.
    const pure = most > 0 ? (value - least * 0.75) / (most - least * 0.75) : 0.9;
    inks[at * 3 + place] = Number.isFinite(pure) ? pure : 0.9;
  }
};

/** Moves towards other colours, a little each frame. */
export const blendInks = (shown: Inks, wanted: Inks, share: number): void => {
  for (let at = 0; at < shown.length; at += 1) {
    const from = shown[at] ?? 0;
    shown[at] = from + ((wanted[at] ?? 0) - from) * share;
  }
};
