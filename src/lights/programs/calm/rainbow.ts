import { createColours, paint } from "../parts/colours.ts";
import { fillHues } from "../parts/hue-colours.ts";
import { defineProgram } from "../program.ts";

const colours = createColours();

export const rainbow = defineProgram({
  name: "rainbow",
  title: "Rainbow",
  about: "All colours at one brightness, gliding through the room.",
  params: {
    speed: { min: -30, max: 30, default: 4, unit: "turns/min", label: "Speed" },
    waves: { min: 0, max: 6, default: 1, unit: "", label: "Rainbows at once" },
    saturation: { min: 0, max: 100, default: 100, unit: "%", label: "Saturation" },
    brightness: { min: 5, max: 100, default: 80, unit: "%", label: "Brightness" },
  },
  moods: [],
  render(moment, leds, params, _memory, out) {
    fillHues(0.74, (params.saturation / 100) * 0.24, colours);
    const level = (params.brightness / 100) ** 2;
    const turn = (moment.timeSec * params.speed) / 60;
    // Round a ring only whole rainbows meet without a seam.
    const waves = leds.kind === "ring" ? Math.round(params.waves) : params.waves;
    const slant = leds.kind === "matrix" ? 0.15 : 0;
    for (let led = 0; led < leds.count; led += 1) {
      const place = (leds.along[led] ?? 0) + slant * (leds.y[led] ?? 0);
      paint(out, led, colours, place * waves - turn, level);
    }
  },
});
