import { beatDepth } from "../parts/beat.ts";
import { addPaint, createColours, paint } from "../parts/colours.ts";
import { bell, fract, mix } from "../parts/ease.ts";
import { fillPalette } from "../parts/palette-colours.ts";
import { addWhite, coverage, pastSpot, pitchOf } from "../parts/spot.ts";
import { breathHeld, tension } from "../parts/tension.ts";
import { defineProgram, type Leds, type Moment } from "../program.ts";

const colours = createColours();
/** It gathers speed, so that its arrival is felt. */
const PULL = 1.35;
/** How long a landing is seen at the end. */
const LANDING_SEC = 0.22;

/** How far off the comet's path an LED lies, 0-1 as light; the path winds over a matrix. */
const onPath = (leds: Leds, led: number, timeSec: number): number => {
  if (leds.kind !== "matrix") return 1;
  const path = 0.5 * Math.sin((leds.along[led] ?? 0) * 5 + timeSec * 0.4);
  return bell((leds.y[led] ?? 0) - path, Math.max(0.28, 3 / leds.height));
};

interface Comet {
  place: number;
  tail: number;
  light: number;
  hue: number;
}
const comet1: Comet = { place: 0, tail: 0.3, light: 0, hue: 0 };

const addComet = (leds: Leds, comet: Comet, timeSec: number, out: Float32Array): void => {
  const pitch = pitchOf(leds);
  const core = Math.max(0.016, pitch);
  for (let led = 0; led < leds.count; led += 1) {
    const past = pastSpot(leds, comet.place, leds.along[led] ?? 0);
    const lit = coverage(past, pitch);
    if (lit === 0) continue;
    const light = lit * comet.light * onPath(leds, led, timeSec);
    const behind = Math.max(0, past);
    const tail = Math.exp(-behind / comet.tail);
    addPaint(out, led, colours, comet.hue + behind * 0.45, light * tail * (0.45 + 0.55 * tail));
    addWhite(out, led, light * 0.75 * bell(behind, core));
  }
};

const addLanding = (moment: Moment, leds: Leds, light: number, hue: number, out: Float32Array) => {
  const sinceSec = moment.sinceBeatSec + moment.beatInBar * (60 / Math.max(1, moment.bpm));
  const glow = light * Math.exp(-sinceSec / LANDING_SEC);
  for (let led = 0; led < leds.count; led += 1) {
    const along = leds.along[led] ?? 0;
    const away = leds.kind === "ring" ? Math.min(along, 1 - along) : 1 - along;
    addPaint(out, led, colours, hue, glow * bell(away, 0.1) * onPath(leds, led, moment.timeSec));
  }
};

export const comet = defineProgram({
  name: "comet",
  title: "Comet",
  about: "A comet that crosses the room once a bar and lands exactly on its first beat.",
  params: {
    bars: { min: 0.5, max: 4, default: 1, unit: "bars", label: "Time for a lap" },
    tail: { min: 3, max: 100, default: 22, unit: "%", label: "Length of the tail" },
    count: { min: 1, max: 4, default: 1, unit: "", label: "Comets" },
  },
  moods: ["groove", "build"],
  render(moment, leds, params, _memory, out) {
    const build = tension(moment, 16);
    fillPalette(moment.palette, build * 0.5, colours);
    const bars = Math.max(0.5, Math.round(params.bars * 2) / 2);
    const count = Math.round(params.count);
    const depth = mix(0.3, 1, beatDepth(moment));
    const held = breathHeld(moment);
    for (let led = 0; led < leds.count; led += 1) paint(out, led, colours, 0.5, 0.006);
    comet1.tail = (params.tail / 100) * mix(1, 0.45, build);
    comet1.light = 0.95 * depth * held;
    for (let index = 0; index < count; index += 1) {
      const lap = (moment.barIndex + moment.barPhase) / bars + index / count;
      const phase = fract(lap);
      comet1.hue = Math.floor(lap) * 0.13 + index * 0.25;
      comet1.place = phase ** PULL;
      addComet(leds, comet1, moment.timeSec, out);
      if (leds.kind === "ring") continue;
      // The one before flies on, so that its tail leaves after it.
      comet1.hue -= 0.13;
      comet1.place = 1 + phase * PULL;
      addComet(leds, comet1, moment.timeSec, out);
    }
    addLanding(moment, leds, 0.6 * depth * held, comet1.hue, out);
  },
});
