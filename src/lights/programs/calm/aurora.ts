import { tempoOf } from "../parts/beat.ts";
import { createColours, paint } from "../parts/colours.ts";
import { mix, smoothstep } from "../parts/ease.ts";
import { noise } from "../parts/noise.ts";
import { fillPalette } from "../parts/palette-colours.ts";
import { breathHeld, tension } from "../parts/tension.ts";
import { defineProgram, type Leds } from "../program.ts";

const colours = createColours();

/** A curtain is bright at its lower hem and fades upwards; only a matrix is high enough to show it. */
const hangOf = (leds: Leds, led: number, hem: number): number => {
  if (leds.kind !== "matrix") return 1;
  const above = (leds.y[led] ?? 0) - mix(-1.1, 0.1, hem);
  return above < 0 ? smoothstep(-0.35, 0, above) : Math.exp(-above * 0.9);
};

export const aurora = defineProgram({
  name: "aurora",
  title: "Aurora",
  about: "Northern lights: slow curtains that wander with the tempo and brighten with the music.",
  params: {
    scale: { min: 20, max: 300, default: 100, unit: "%", label: "Width of the curtains" },
    speed: { min: 0, max: 400, default: 100, unit: "%", label: "Speed" },
    contrast: { min: 0, max: 100, default: 65, unit: "%", label: "Darkness between them" },
  },
  moods: ["calm"],
  // How far it has wandered: a changed tempo must not make it jump.
  memory: () => 1,
  render(moment, leds, params, memory, out) {
    fillPalette(moment.palette, 0, colours);
    const rush = 1 + 2 * tension(moment, 16);
    const pace = (tempoOf(moment) / 120) * (params.speed / 100) * rush * (0.5 + moment.energy);
    const way = (memory[0] ?? 0) + moment.dtSec * pace * 0.16;
    memory[0] = way;
    const zoom = (2.1 * 100) / params.scale;
    const salt = Math.floor(moment.seed * 1000);
    const top = mix(0.14, 0.95, moment.loudness * mix(0.55, 1, moment.energy));
    const light = top * breathHeld(moment);
    const power = mix(1, 4.4, params.contrast / 100);
    for (let led = 0; led < leds.count; led += 1) {
      const x = (leds.x[led] ?? 0) * zoom;
      const y = (leds.y[led] ?? 0) * zoom * (leds.kind === "ring" ? 1 : 0.25);
      const warp = noise(x * 0.8 + 40, y + way * 0.9, salt);
      const folds = noise(x + warp * 1.6 - way, y - way * 0.4, salt + 1);
      const rays = noise(x * 4.2 + warp * 3, way * 2.2, salt + 2);
      const curtain = (folds * 1.28) ** power * (0.62 + 0.6 * rays);
      const level = 0.006 + light * curtain * hangOf(leds, led, warp);
      paint(out, led, colours, way * 0.17 + warp * 0.55 + folds * 0.3 + y * 0.1, level);
    }
  },
});
