import { createColours, paint } from "../parts/colours.ts";
import { bell, distance, mix, smoothstep } from "../parts/ease.ts";
import { hash } from "../parts/noise.ts";
import { defineProgram, type Leds } from "../program.ts";
import { fillSky } from "./sky.ts";

const sky = createColours();

/** A few LEDs of the night blink slowly, each in its own time. */
const starAt = (led: number, seed: number, timeSec: number, share: number): number => {
  const chance = hash(led, Math.floor(seed * 1000));
  if (chance > share) return 0;
  const wave = Math.sin(timeSec * mix(0.35, 0.9, chance / Math.max(share, 1e-6)) + led * 2.4);
  return Math.max(0, wave) ** 6;
};

const sunX = (leds: Leds, way: number): number =>
  leds.kind === "ring" ? Math.sin(way) : 0.5 * Math.sin(way);
const sunY = (leds: Leds, way: number): number => {
  if (leds.kind === "strip") return 0;
  return leds.kind === "ring" ? Math.cos(way) : -0.75 + 0.45 * Math.sin(way * 0.7 + 1);
};

export const idle = defineProgram({
  name: "idle",
  title: "Idle",
  about: "A sun that never quite rises, for when nothing plays; round a ring it orbits.",
  params: {
    brightness: { min: 5, max: 100, default: 45, unit: "%", label: "Brightness" },
    orbit: { min: 10, max: 300, default: 70, unit: "s", label: "Time for a round" },
    stars: { min: 0, max: 40, default: 12, unit: "%", label: "Stars" },
  },
  moods: ["idle"],
  render(moment, leds, params, _memory, out) {
    fillSky(sky);
    const way = (moment.timeSec / params.orbit + moment.seed) * 2 * Math.PI;
    const x = sunX(leds, way);
    const y = sunY(leds, way);
    const reach = 1.15 + 0.15 * Math.sin(moment.timeSec * 0.31);
    const top = params.brightness / 100;
    for (let led = 0; led < leds.count; led += 1) {
      const height = (leds.y[led] ?? 0) - y;
      const away = distance((leds.x[led] ?? 0) - x, height) / reach;
      paint(out, led, sky, Math.min(0.98, away), top * (0.16 + 0.84 * bell(away, 0.62)));
      const dark = smoothstep(0.55, 1.1, away);
      const star = dark * starAt(led, moment.seed, moment.timeSec, params.stars / 100) * top * 0.5;
      for (let channel = 0; channel < 3; channel += 1) {
        const at = led * 3 + channel;
        out[at] = (out[at] ?? 0) + star * (0.75 + channel * 0.12);
      }
    }
  },
});
