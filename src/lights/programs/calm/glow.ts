import { createColours, paint } from "../parts/colours.ts";
import { bell, distance, mix } from "../parts/ease.ts";
import { fillPalette } from "../parts/palette-colours.ts";
import { breathHeld, tension } from "../parts/tension.ts";
import { defineProgram, type Moment } from "../program.ts";

const colours = createColours();

/** Loudness of a second around now: a breath follows phrases, not beats. */
const breathOf = ({ loudnessAt }: Moment): number =>
  (loudnessAt(-0.6) +
    loudnessAt(-0.4) +
    loudnessAt(-0.2) +
    loudnessAt(0) +
    loudnessAt(0.2) +
    loudnessAt(0.4)) /
  6;

export const glow = defineProgram({
  name: "glow",
  title: "Glow",
  about: "Soft colours of the cover that breathe with the loudness of the song.",
  params: {
    brightness: { min: 10, max: 100, default: 60, unit: "%", label: "Brightness" },
    depth: { min: 0, max: 100, default: 75, unit: "%", label: "How deep it breathes" },
    spread: { min: 0, max: 100, default: 45, unit: "%", label: "Colours at once" },
    drift: { min: 0, max: 10, default: 1.5, unit: "turns/min", label: "Speed of the colours" },
  },
  moods: ["calm"],
  render(moment, leds, params, _memory, out) {
    fillPalette(moment.palette, tension(moment, 16) * 0.3, colours);
    const depth = params.depth / 100;
    const breath = mix(1, breathOf(moment) ** 1.6, depth);
    const width = mix(0.55, 1.5, breath);
    const top = (params.brightness / 100) * mix(0.07, 1, breath) * breathHeld(moment);
    const turn = (moment.timeSec * params.drift) / 60 + moment.seed;
    const sway = 0.22 * Math.sin(moment.timeSec * 0.23 + moment.seed * 6);
    for (let led = 0; led < leds.count; led += 1) {
      const x = leds.x[led] ?? 0;
      const y = leds.y[led] ?? 0;
      const place = turn + (x + 0.6 * y) * 0.5 * (params.spread / 100);
      const level = top * (0.12 + 0.88 * bell(distance(x - sway, y * 0.8), width));
      paint(out, led, colours, place, level);
    }
  },
});
