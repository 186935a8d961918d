import { inksOf } from "./palette.ts";

/** Text on dark needs this much of white's light to be read across a room: 7:1 on the darkest ground. */
const TEXT_LIGHT = 0.45;

const css = (red: number, green: number, blue: number): string =>
  `rgb(${Math.round(red * 255)} ${Math.round(green * 255)} ${Math.round(blue * 255)})`;

const lightOf = (red: number, green: number, blue: number): number =>
  0.2126 * red ** 2.2 + 0.7152 * green ** 2.2 + 0.0722 * blue ** 2.2;

/** The song's first colour for surfaces, and made light enough for words. */
export const glowStyle = (glow: readonly string[]): readonly (readonly [string, string])[] => {
  const [red = 0, green = 0, blue = 0] = inksOf(glow);
  let white = 0;
  const mixed = (channel: number): number => channel + (1 - channel) * white;
  while (white < 1 && lightOf(mixed(red), mixed(green), mixed(blue)) < TEXT_LIGHT) white += 0.05;
  return [
    ["--glow-1", css(red, green, blue)],
    ["--glow-text", css(mixed(red), mixed(green), mixed(blue))],
  ];
};
