import { linearToOklch, oklchToLinear } from "../../colour/oklch.ts";
import { linearToSrgb, srgbToLinear } from "../../colour/srgb.ts";

/** Hues are gathered in so many sectors of the colour wheel. */
const SECTORS = 36;
const COLOURS_MAX = 5;
const COLOURS_MIN = 3;
/** Sectors between two colours of a palette: 50 degrees. */
const APART = 5;
/** Of all colourfulness, for a hue to be one of the picture's own. */
const SHARE_MIN = 0.04;
/** Below this a picture is grey to the eye. */
const GREY_CHROMA = 0.02;
/** What a light can show well: darker is off, lighter is white. */
const LIGHTNESS = { min: 0.58, max: 0.8 };
const CHROMA = { min: 0.12, max: 0.26 };

/** Candle, moonlight, dusk: for pictures without a hue. Lightness, chroma, hue in turns. */
const NEUTRALS: readonly (readonly [number, number, number])[] = [
  [0.82, 0.06, 0.19],
  [0.78, 0.05, 0.68],
  [0.7, 0.06, 0.86],
];

interface Sector {
  weight: number;
  lightness: number;
  chroma: number;
  /** Of the unit vectors of its hues. */
  x: number;
  y: number;
}

/**
 * Three to five lively colours that differ, most characteristic first, from a small picture (RGB bytes
 * for a display). The same picture always gives the same ones: "#rrggbb".
 */
export const pickPalette = (rgb: Uint8Array): readonly string[] => {
  const sectors = gather(rgb);
  const total = sectors.reduce((sum, { weight }) => sum + weight, 0);
  if (total / Math.max(1, rgb.length / 3) < GREY_CHROMA) return NEUTRALS.map(toHex);
  const colours = peaks(sectors, total).map(colourOf);
  return companions(colours).map(toHex);
};

/** Each pixel counts by its chroma: a small red mouth says more than a large grey wall. */
const gather = (rgb: Uint8Array): readonly Sector[] => {
  const sectors = Array.from({ length: SECTORS }, noColour);
  const oklch = new Float32Array(3);
  for (let at = 0; at + 2 < rgb.length; at += 3) {
    const light = (offset: number): number => srgbToLinear((rgb[at + offset] ?? 0) / 255);
    linearToOklch(light(0), light(1), light(2), oklch, 0);
    const [lightness = 0, chroma = 0, hue = 0] = oklch;
    const sector = sectors[Math.floor(hue * SECTORS) % SECTORS];
    if (!sector) continue;
    sector.weight += chroma;
    sector.lightness += chroma * lightness;
    sector.chroma += chroma * chroma;
    sector.x += chroma * Math.cos(hue * 2 * Math.PI);
    sector.y += chroma * Math.sin(hue * 2 * Math.PI);
  }
  return sectors;
};

const noColour = (): Sector => ({ weight: 0, lightness: 0, chroma: 0, x: 0, y: 0 });

/** A hue that lies on the border of two sectors must not count half: neighbours count as one. */
const around = (sectors: readonly Sector[], at: number): Sector => {
  const sum = noColour();
  for (const step of [-1, 0, 1]) {
    const near = sectors[(at + step + SECTORS) % SECTORS];
    if (!near) continue;
    sum.weight += near.weight;
    sum.lightness += near.lightness;
    sum.chroma += near.chroma;
    sum.x += near.x;
    sum.y += near.y;
  }
  return sum;
};

const peaks = (sectors: readonly Sector[], total: number): readonly Sector[] => {
  const free = new Map(sectors.map((_, at) => [at, around(sectors, at)]));
  const found: Sector[] = [];
  while (found.length < COLOURS_MAX && free.size > 0) {
    const [[at, best] = [0, noColour()]] = [...free].sort(
      ([, left], [, right]) => right.weight - left.weight,
    );
    if (best.weight < total * SHARE_MIN) break;
    found.push(best);
    for (let step = -APART + 1; step < APART; step += 1)
      free.delete((at + step + SECTORS) % SECTORS);
  }
  return found;
};

type Colour = readonly [lightness: number, chroma: number, hue: number];

const within = (value: number, { min, max }: { readonly min: number; readonly max: number }) =>
  Math.max(min, Math.min(max, value));

const turns = (value: number): number => value - Math.floor(value);

const colourOf = ({ weight, lightness, chroma, x, y }: Sector): Colour => [
  within(lightness / weight, LIGHTNESS),
  // Mean of many pixels: the picture's own colour is livelier than its mean.
  within((chroma / weight) * 1.2, CHROMA),
  turns(Math.atan2(y, x) / (2 * Math.PI)),
];

/** A picture of one hue gets that hue's neighbours on the wheel. */
const companions = (colours: readonly Colour[]): readonly Colour[] => {
  const [first] = colours;
  if (!first || colours.length >= COLOURS_MIN) return colours;
  const [lightness, chroma, hue] = first;
  const near: readonly Colour[] = [0.12, -0.12, 0.24].map((turn) => [
    lightness,
    chroma,
    turns(hue + turn),
  ]);
  const isOwn = (one: Colour): boolean =>
    colours.some((other) => Math.abs(turns(one[2] - other[2] + 0.5) - 0.5) < 0.1);
  return [...colours, ...near.filter((one) => !isOwn(one))].slice(0, COLOURS_MIN);
};

const toHex = ([lightness, chroma, hue]: Colour): string => {
  const linear = new Float32Array(3);
  oklchToLinear(lightness, chroma, hue, linear, 0);
  const bytes = [...linear].map((light) => Math.round(linearToSrgb(light) * 255));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
};
