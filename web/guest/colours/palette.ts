import { fromOklch, type Oklch } from "./oklch.ts";
import { contrast, leastContrast, type Rgb, toHex } from "./rgb.ts";

/** What the page looks like without a cover; the colours of the cover have to go with it. */
export interface Surroundings {
  readonly isDark: boolean;
  /** Black has to stay black. */
  readonly isOled: boolean;
  /** All that the accent may stand on. */
  readonly grounds: readonly Rgb[];
  readonly onStage: Rgb;
}

/** WCAG 2.2 AA for text, and a little for rounding. */
const READABLE = 4.6;
/** Lights shine behind the quiet words of the stage: they need something to spare. */
const SPARE = 6.5;
const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];

/** Goes lighter or darker from where it is until it can be read on all of them. */
const readable = (colour: Oklch, on: readonly Rgb[], wanted: number, step: number): Rgb => {
  let { lightness } = colour;
  let found = fromOklch(colour);
  while (leastContrast(found, on) < wanted && lightness > 0 && lightness < 1) {
    lightness += step;
    found = fromOklch({ ...colour, lightness });
  }
  return found;
};

const stageOf = (
  { hue, chroma }: Pick<Oklch, "hue" | "chroma">,
  { isDark, isOled }: Surroundings,
): Rgb => {
  if (isOled) return BLACK;
  return fromOklch(
    isDark
      ? { lightness: 0.27, chroma: Math.min(chroma, 0.1), hue }
      : { lightness: 0.87, chroma: Math.min(chroma, 0.15), hue },
  );
};

/** The tokens that take the colour of the cover, each readable where it is used. */
export const paletteOf = (
  main: Pick<Oklch, "hue" | "chroma">,
  around: Surroundings,
): Readonly<Record<string, string>> => {
  const { isDark, grounds, onStage } = around;
  const { hue } = main;
  const step = isDark ? 0.01 : -0.01;
  const chroma = Math.min(0.2, Math.max(0.11, main.chroma));
  const stage = stageOf(main, around);
  const accentOn = isDark ? [...grounds, stage] : grounds;
  const accentFrom = { lightness: isDark ? 0.8 : 0.55, chroma, hue };
  const accent = readable(accentFrom, accentOn, READABLE, step);
  const softFrom = { lightness: isDark ? 0.82 : 0.45, chroma: Math.min(chroma, 0.09), hue };
  return {
    "--accent": toHex(accent),
    "--accent-strong": toHex(readable(accentFrom, accentOn, READABLE + 1.5, step)),
    "--on-accent": toHex(
      isDark && contrast(BLACK, accent) >= contrast(WHITE, accent) ? BLACK : WHITE,
    ),
    "--stage": toHex(stage),
    "--on-stage-soft": toHex(readable(softFrom, [stage], SPARE, step)),
    "--stage-line": toHex(
      fromOklch({ lightness: isDark ? 0.43 : 0.7, chroma: Math.min(chroma, 0.13), hue }),
    ),
    "--stage-fill": toHex(isDark ? accent : onStage),
    "--print": toHex(fromOklch({ lightness: 0.62, chroma: 0.19, hue: hue + 2.4 })),
  };
};
