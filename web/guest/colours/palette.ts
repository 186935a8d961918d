import { contrast, luminance, type Rgb, toHex } from "./rgb.ts";
import { type Tint, tone } from "./tone.ts";

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
const READABLE = 4.65;
/** Lights shine behind the quiet words of the stage: they need something to spare. */
const SPARE = 6.6;
const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];

/** The tokens that take the colour of the cover, each readable where it is used. */
export const paletteOf = (
  main: Tint,
  { isDark, isOled, grounds, onStage }: Surroundings,
): Readonly<Record<string, string>> => {
  const tint = (least: number, most: number): Tint => ({
    ...main,
    chroma: Math.min(most, Math.max(least, main.chroma)),
  });
  /** As bright as wanted, or more where it could not be read on all of them; in the light the other way round. */
  const readable = (of: Tint, wanted: number, on: readonly Rgb[], ratio: number): Rgb => {
    const shades = on.map((ground) => luminance(ground) + 0.05);
    return tone(
      of,
      isDark
        ? Math.max(wanted, ratio * Math.max(...shades) - 0.05)
        : Math.min(wanted, Math.min(...shades) / ratio - 0.05),
    );
  };
  const stage = isOled ? BLACK : tone(tint(0, isDark ? 0.6 : 0.9), isDark ? 0.022 : 0.64);
  const accentOn = isDark ? [...grounds, stage] : grounds;
  const vivid = tint(0.6, 0.9);
  const bright = isDark ? 0.5 : 0.16;
  const accent = readable(vivid, bright, accentOn, READABLE);
  const soft = readable(tint(0, 0.5), isDark ? 0.55 : 0.09, [stage], SPARE);
  return {
    "--accent": toHex(accent),
    "--accent-strong": toHex(readable(vivid, bright, accentOn, READABLE + 1.5)),
    "--on-accent": toHex(
      isDark && contrast(BLACK, accent) >= contrast(WHITE, accent) ? BLACK : WHITE,
    ),
    "--stage": toHex(stage),
    "--on-stage-soft": toHex(soft),
    "--stage-line": toHex(tone(tint(0, 0.7), isDark ? 0.08 : 0.34)),
    "--stage-fill": toHex(isDark ? accent : onStage),
    "--print": toHex(tone({ ...vivid, hue: main.hue + 0.38 }, 0.24)),
  };
};
