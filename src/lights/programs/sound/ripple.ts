import { addPaint, createColours, paint } from "../parts/colours.ts";
import { bell, distance, mix, smoothstep } from "../parts/ease.ts";
import { fillPalette } from "../parts/palette-colours.ts";
import { breathHeld } from "../parts/tension.ts";
import { defineProgram, type Leds } from "../program.ts";
import { AGE, COLOUR, dropStones, LIGHT, memoryOfPond, RINGS, ringAt, X, Y } from "./pond.ts";

const colours = createColours();
/** In a ring's life it fades to a third in so long. */
const LIFE_SEC = 0.75;

/** A crest is steep in front and trails behind. */
const crest = (behind: number, width: number): number =>
  behind < 0 ? bell(behind, width * 0.45) : Math.exp(-behind / width);

const addRing = (
  leds: Leds,
  memory: Float32Array,
  ring: number,
  reach: number,
  width: number,
  light: number,
  out: Float32Array,
): void => {
  const ageSec = memory[ring + AGE] ?? 0;
  const start = smoothstep(0, 0.05, ageSec);
  const level = light * start * (memory[ring + LIGHT] ?? 0) * Math.exp(-ageSec / LIFE_SEC);
  if (level < 0.004) return;
  for (let led = 0; led < leds.count; led += 1) {
    const x = (leds.x[led] ?? 0) - (memory[ring + X] ?? 0);
    const y = (leds.y[led] ?? 0) - (memory[ring + Y] ?? 0);
    const shape = crest(reach * ageSec - distance(x, y), width * (1 + ageSec));
    const hue = (memory[ring + COLOUR] ?? 0) + ageSec * 0.12;
    addPaint(out, led, colours, hue, level * shape);
  }
};

export const ripple = defineProgram({
  name: "ripple",
  title: "Ripple",
  about: "Every drum hit falls into dark water: deep ones in the middle, bright ones anywhere.",
  params: {
    speed: { min: 0.3, max: 4, default: 1.3, unit: "per second", label: "Speed of the rings" },
    width: { min: 3, max: 50, default: 13, unit: "%", label: "Width of the rings" },
    threshold: { min: 10, max: 90, default: 35, unit: "%", label: "How strong a hit has to be" },
  },
  moods: ["groove", "calm"],
  memory: memoryOfPond,
  render(moment, leds, params, memory, out) {
    fillPalette(moment.palette, 0, colours);
    dropStones(moment, leds, params.threshold / 100, memory);
    const held = breathHeld(moment);
    for (let led = 0; led < leds.count; led += 1) {
      const place = moment.seed + moment.timeSec * 0.02 + (leds.x[led] ?? 0) * 0.12;
      paint(out, led, colours, place, (0.008 + 0.02 * moment.loudness) * held);
    }
    const width = Math.max(params.width / 100, 1.2 / Math.max(leds.width, leds.height));
    const light = held * mix(0.55, 1, moment.energy);
    for (let ring = 0; ring < RINGS; ring += 1) {
      addRing(leds, memory, ringAt(ring), params.speed, width, light, out);
    }
  },
});
