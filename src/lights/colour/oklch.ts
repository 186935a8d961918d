/**
 * OKLCH to linear-light sRGB (Ottosson, "A perceptual color space for image processing", 2020).
 * Where a display has no such colour its chroma is reduced and hue and lightness stay: clipping
 * the channels would turn the hue.
 */

/** Halvings of the chroma: 1/256 of it is below what an eye tells apart. */
const STEPS = 8;
const SLACK = 1e-4;
const TURN = 2 * Math.PI;

const write = (
  lightness: number,
  a: number,
  b: number,
  out: Float32Array,
  offset: number,
): boolean => {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = 4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short;
  const green = -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short;
  const blue = -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short;
  out[offset] = Math.max(0, Math.min(1, red));
  out[offset + 1] = Math.max(0, Math.min(1, green));
  out[offset + 2] = Math.max(0, Math.min(1, blue));
  return (
    red >= -SLACK &&
    green >= -SLACK &&
    blue >= -SLACK &&
    red <= 1 + SLACK &&
    green <= 1 + SLACK &&
    blue <= 1 + SLACK
  );
};

/**
 * Writes three numbers, 0-1, at `offset`. `lightness` 0-1, `chroma` 0 to about 0.4, `hue` in turns.
 */
export const oklchToLinear = (
  lightness: number,
  chroma: number,
  hue: number,
  out: Float32Array,
  offset: number,
): void => {
  const cosine = Math.cos(hue * TURN);
  const sine = Math.sin(hue * TURN);
  const light = Math.max(0, Math.min(1, lightness));
  if (write(light, chroma * cosine, chroma * sine, out, offset)) return;
  let low = 0;
  let high = chroma;
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (write(light, middle * cosine, middle * sine, out, offset)) low = middle;
    else high = middle;
  }
  write(light, low * cosine, low * sine, out, offset);
};

/** A linear-light colour as OKLCH; `out` gets lightness, chroma, hue in turns (0-1). */
export const linearToOklch = (
  red: number,
  green: number,
  blue: number,
  out: Float32Array,
  offset: number,
): void => {
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  const hue = Math.atan2(b, a) / TURN;
  out[offset] = 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short;
  // Not Math.hypot: it is slow and leaves garbage.
  out[offset + 1] = Math.sqrt(a * a + b * b);
  out[offset + 2] = hue < 0 ? hue + 1 : hue;
};
