import { addPaint, type Colours } from "../parts/colours.ts";
import { bell, distance, fract, mix, smoothstep } from "../parts/ease.ts";
import { hash } from "../parts/noise.ts";
import { addWhite } from "../parts/spot.ts";
import type { Crowd, Leds } from "../program.ts";

/** So long after it one can see what a guest did. */
export const CHEER_SEC = 4.5;
const SPARKS = 5;

/** Where it happens: the same for one deed, another for the next. */
const placeOf = (crowd: Crowd, index: number, salt: number): number =>
  hash(Math.floor((crowd.atSec[index] ?? 0) * 1000), salt);

const xOf = (leds: Leds, place: number, out: number): number =>
  leds.kind === "strip" ? place * 1.8 - 0.9 : Math.sin(place * 2 * Math.PI) * out;
const yOf = (leds: Leds, place: number, out: number): number =>
  leds.kind === "strip" ? 0 : Math.cos(place * 2 * Math.PI) * out;

/** A spark flares in a moment and dies slowly, flickering a little. */
const flare = (ageSec: number): number =>
  ageSec < 0
    ? 0
    : smoothstep(0, 0.06, ageSec) *
      Math.exp(-ageSec / 0.55) *
      (0.82 + 0.18 * Math.sin(ageSec * 21));

const addSpot = (
  leds: Leds,
  x: number,
  y: number,
  size: number,
  level: number,
  white: number,
  colours: Colours,
  hue: number,
  out: Float32Array,
): void => {
  if (level < 0.004) return;
  const limit = size * 2.6;
  for (let led = 0; led < leds.count; led += 1) {
    const away = distance((leds.x[led] ?? 0) - x, (leds.y[led] ?? 0) - y);
    if (away > limit) continue;
    const shape = bell(away, size);
    addPaint(out, led, colours, hue, level * shape);
    addWhite(out, led, level * white * shape ** 4);
  }
};

/** A vote: a handful of sparks. A wish: one flower of light that opens and fades. */
export const addCheer = (
  leds: Leds,
  crowd: Crowd,
  index: number,
  ageSec: number,
  light: number,
  colours: Colours,
  out: Float32Array,
): void => {
  const hue = crowd.hue[index] ?? 0;
  const place = placeOf(crowd, index, 0);
  const spread = leds.kind === "ring" ? 1 : 0.7;
  const least = 1.4 / Math.max(leds.width, leds.height);
  if ((crowd.weight[index] ?? 0) > 1.5) {
    const open = 1 - Math.exp(-ageSec / 0.5);
    const level = light * smoothstep(0, 0.15, ageSec) * smoothstep(CHEER_SEC, 0.3, ageSec);
    const [x, y] = [xOf(leds, place, spread * 0.7), yOf(leds, place, spread * 0.7)];
    addSpot(leds, x, y, mix(0.08, 0.36, open), level, 0.5 * (1 - open), colours, hue, out);
    return;
  }
  for (let spark = 0; spark < SPARKS; spark += 1) {
    const near = fract(place + (placeOf(crowd, index, spark + 1) - 0.5) * (spark === 0 ? 0 : 0.42));
    const out2 = spread * (leds.kind === "ring" ? 1 : placeOf(crowd, index, spark + 9) * 1.2);
    const level = light * (spark === 0 ? 1 : 0.65) * flare(ageSec - spark * 0.13);
    const size = Math.max(0.03, least);
    addSpot(
      leds,
      xOf(leds, near, out2),
      yOf(leds, near, out2),
      size,
      level,
      0.4,
      colours,
      hue,
      out,
    );
  }
};
