import {
  addPaint,
  type Colours,
  createColours,
  isNewRecipe,
  paint,
  STEPS,
} from "../parts/colours.ts";
import { clamp01, mix, smoothstep } from "../parts/ease.ts";
import { hash, noise } from "../parts/noise.ts";
import { fillPalette } from "../parts/palette-colours.ts";
import { heightOf } from "../parts/spot.ts";
import { bloom, breathHeld } from "../parts/tension.ts";
import { defineProgram, type Leds, type Moment, type Palette } from "../program.ts";

const song = createColours();
const flames = createColours();

/** Embers, flame and its hottest part: what glows goes from red over orange to a warm white. */
const fillFlames = (palette: Palette, share: number, colours: Colours): void => {
  if (!isNewRecipe(colours, share, palette.count, palette.rgb)) return;
  fillPalette(palette, 0, song);
  for (let step = 0; step <= STEPS; step += 1) {
    const heat = step / STEPS;
    const at = step * 3;
    const dim = heat ** 1.8;
    colours[at] = mix(dim * smoothstep(0, 0.55, heat) ** 0.6, (song[at] ?? 0) * dim, share);
    colours[at + 1] = mix(0.6 * dim * heat ** 2.2, (song[at + 1] ?? 0) * dim, share);
    colours[at + 2] = mix(0.12 * dim * heat ** 6, (song[at + 2] ?? 0) * dim, share);
  }
};

const [HEIGHT, SPEED, WAY] = [0, 1, 2];

/** The flame shoots up with the loudness and falls back under its own weight. */
const burn = (moment: Moment, gravity: number, memory: Float32Array): void => {
  const fuel = clamp01(
    0.2 + 0.7 * moment.loudness + 0.3 * moment.lowOnset + 0.5 * bloom(moment, 0.6),
  );
  const height = memory[HEIGHT] ?? 0;
  const speed = (memory[SPEED] ?? 0) - gravity * moment.dtSec;
  const fallen = height + speed * moment.dtSec;
  const isFed = fuel > fallen;
  memory[HEIGHT] = isFed ? mix(height, fuel, 1 - Math.exp(-moment.dtSec / 0.05)) : fallen;
  memory[SPEED] = isFed ? 0 : speed;
  memory[WAY] = ((memory[WAY] ?? 0) + moment.dtSec * (1.1 + 1.5 * moment.energy)) % 4096;
};

/** Across the flame: a strip has no width to speak of. */
const acrossOf = (leds: Leds, led: number): number =>
  leds.kind === "strip" ? 0 : (leds.x[led] ?? 0);

const addSpark = (leds: Leds, spark: number, way: number, light: number, out: Float32Array) => {
  const life = way * 0.55 + hash(spark, 5);
  const turn = Math.floor(life);
  const rise = life - turn;
  const across = leds.kind === "strip" ? 0 : hash(turn, spark) * 1.8 - 0.9;
  const level = light * (1 - rise) * smoothstep(0.15, 0.3, rise);
  const size = Math.max(0.02, 0.8 / (leds.kind === "matrix" ? leds.height : leds.count));
  for (let led = 0; led < leds.count; led += 1) {
    const up = (heightOf(leds, led) - rise * 1.05) / size;
    const side = leds.kind === "matrix" ? ((acrossOf(leds, led) - across) / size) * 0.5 : 0;
    const away = up * up + side * side;
    if (away < 6) addPaint(out, led, flames, 0.8, level * Math.exp(-away));
  }
};

export const fire = defineProgram({
  name: "fire",
  title: "Fire",
  about: "A fire that the music feeds: flames leap with the loudness, sparks fly.",
  params: {
    gravity: { min: 0.5, max: 12, default: 3, unit: "", label: "How fast flames fall" },
    colour: { min: 0, max: 100, default: 0, unit: "%", label: "The song's colours in it" },
    sparks: { min: 0, max: 6, default: 3, unit: "", label: "Sparks" },
  },
  moods: ["peak", "groove"],
  memory: () => 3,
  render(moment, leds, params, memory, out) {
    fillFlames(moment.palette, params.colour / 100, flames);
    burn(moment, params.gravity, memory);
    const tip = (memory[HEIGHT] ?? 0) * 1.05;
    const way = memory[WAY] ?? 0;
    const salt = Math.floor(moment.seed * 1000);
    const light = breathHeld(moment);
    for (let led = 0; led < leds.count; led += 1) {
      const height = heightOf(leds, led);
      const across = acrossOf(leds, led) * 2.2;
      const slow = noise(across * 0.7, height * 2.2 - way, salt);
      const fast = noise(across * 1.6 + 9, height * 6 - way * 2.4, salt + 1);
      const lick = tip * (0.55 + 0.9 * slow);
      const body = 1 - height / Math.max(0.05, lick);
      const heat = clamp01(smoothstep(-0.2, 1.15, body) * (0.3 + 0.55 * fast + 0.4 * slow));
      paint(out, led, flames, Math.min(0.999, 0.1 + 0.88 * heat), light);
    }
    const glow = light * smoothstep(0.1, 0.6, moment.loudness);
    for (let spark = 0; spark < Math.round(params.sparks); spark += 1) {
      addSpark(leds, spark + salt, way, glow, out);
    }
  },
});
