import { beatDepth, beatsPerFlash, flashOnBeat } from "../parts/beat.ts";
import { createColours, paint } from "../parts/colours.ts";
import { fract, mix, smoothstep } from "../parts/ease.ts";
import { fillPalette } from "../parts/palette-colours.ts";
import { pitchOf } from "../parts/spot.ts";
import { breathHeld, tension } from "../parts/tension.ts";
import { defineProgram, type Leds, type Moment } from "../program.ts";

const colours = createColours();
/** A step rests, then moves and lands on the beat. */
const MOVE_FROM = 0.52;

/** Steps of this bar so far; every second bar walks them back. */
const walked = (moment: Moment, stepsPerBeat: number): number => {
  const all = Math.max(1, Math.round(moment.beatsPerBar * stepsPerBeat));
  const steps = moment.barPhase * all;
  const step = Math.floor(steps) + smoothstep(MOVE_FROM, 1, fract(steps));
  return moment.barIndex % 2 === 0 ? step : all - step;
};

/** Where on the chain of segments an LED lies; on a matrix they are slanted. */
const chainOf = (leds: Leds, led: number, segments: number): number => {
  const slant = leds.kind === "matrix" ? 0.22 * (leds.y[led] ?? 0) : 0;
  return ((leds.along[led] ?? 0) + slant) * segments;
};

export const chase = defineProgram({
  name: "chase",
  title: "Chase",
  about: "Blocks of light that step on the beat and turn round with every bar.",
  params: {
    steps: { min: 0.25, max: 2, default: 1, unit: "per beat", label: "Steps" },
    segments: { min: 2, max: 16, default: 6, unit: "", label: "Blocks" },
    gap: { min: 10, max: 80, default: 55, unit: "%", label: "Darkness between them" },
  },
  moods: ["groove", "peak", "build"],
  render(moment, leds, params, _memory, out) {
    const build = tension(moment, 16);
    fillPalette(moment.palette, build * 0.5, colours);
    // Round a ring the chain must close, and its colours with it.
    const segments = Math.round(params.segments);
    const lit = (1 - params.gap / 100) * mix(1, 0.45, build);
    const soft = Math.max(0.07, pitchOf(leds) * segments * 0.75);
    const beats = beatsPerFlash(moment, 1);
    const depth = beatDepth(moment);
    const landing = flashOnBeat(moment, beats, 0.2) * depth;
    const light = (mix(0.1, 0.34, depth) + 0.66 * landing) * breathHeld(moment);
    const shift = walked(moment, params.steps) * 0.5;
    for (let led = 0; led < leds.count; led += 1) {
      const place = chainOf(leds, led, segments) - shift;
      const fromMiddle = Math.abs(fract(place) - 0.5);
      const block = 1 - smoothstep(lit / 2 - soft, lit / 2 + soft, fromMiddle);
      const crown = 0.55 + 0.45 * (1 - fromMiddle / Math.max(lit / 2, 0.05));
      const level = 0.006 + light * block * Math.max(0.3, crown);
      paint(out, led, colours, Math.floor(place) / segments, level);
    }
  },
});
