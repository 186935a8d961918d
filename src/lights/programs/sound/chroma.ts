import { PITCHES } from "../../features/feature-track.ts";
import { addPaint, createColours } from "../parts/colours.ts";
import { bell, fract, smoothstep, turnDistance } from "../parts/ease.ts";
import { fillHues } from "../parts/hue-colours.ts";
import { breathHeld } from "../parts/tension.ts";
import { defineProgram, type Leds, type Moment } from "../program.ts";

const colours = createColours();
const FIFTH = 7;
const RISE_SEC = 0.07;
/** A petal never closes altogether. */
const BUD = 0.05;

const follow = (moment: Moment, fallSec: number, notes: Float32Array): void => {
  for (let pitch = 0; pitch < PITCHES; pitch += 1) {
    const now = moment.chroma[pitch] ?? 0;
    const was = notes[pitch] ?? 0;
    const share = 1 - Math.exp(-moment.dtSec / (now > was ? RISE_SEC : fallSec));
    notes[pitch] = was + (now - was) * share;
  }
};

/** The loudest note counts as full, but near silence nothing does. */
const loudest = (notes: Float32Array): number => {
  let most = 0.25;
  for (let pitch = 0; pitch < PITCHES; pitch += 1) most = Math.max(most, notes[pitch] ?? 0);
  return most;
};

/** A petal is as long as its note is loud; only a matrix has a middle to grow from. */
const petalOf = (leds: Leds, led: number, level: number): number => {
  if (leds.kind !== "matrix") return 1;
  const radius = leds.radius[led] ?? 0;
  return smoothstep(0.12 + level * 0.9, level * 0.5, radius);
};

export const chroma = defineProgram({
  name: "chroma",
  title: "Chroma",
  about: "Each note has a colour and a place; harmonies that belong together glow side by side.",
  params: {
    fall: { min: 0.05, max: 2, default: 0.4, unit: "s", label: "How long notes ring" },
    focus: { min: 1, max: 5, default: 2.6, unit: "", label: "Only the loudest notes" },
    width: { min: 30, max: 250, default: 100, unit: "%", label: "Width of a note" },
    turn: { min: 0, max: 360, default: 20, unit: "degrees", label: "Colour of C" },
  },
  moods: ["calm", "groove"],
  memory: () => PITCHES,
  render(moment, leds, params, memory, out) {
    fillHues(0.7, 0.3, colours);
    follow(moment, params.fall, memory);
    const most = loudest(memory);
    const light = breathHeld(moment) * (0.35 + 0.9 * moment.loudness);
    const width = (0.06 * params.width) / 100;
    out.fill(0, 0, leds.count * 3);
    for (let step = 0; step < PITCHES; step += 1) {
      // Neighbours are a fifth apart: what sounds well together lies together.
      const level = Math.min(1, (memory[(step * FIFTH) % PITCHES] ?? 0) / most);
      const glow = BUD * 0.3 + light * level ** params.focus;
      const place = (step + 0.5) / PITCHES;
      for (let led = 0; led < leds.count; led += 1) {
        const away = turnDistance(leds.angle[led] ?? 0, place);
        if (away > width * 3) continue;
        const shape = bell(away, width) * petalOf(leds, led, Math.max(0.2, level));
        addPaint(out, led, colours, fract(step / PITCHES + params.turn / 360), glow * shape);
      }
    }
  },
});
