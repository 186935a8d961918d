import { beatDepth, beatsPerFlash, flashOnBeat } from "../parts/beat.ts";
import { createColours, paint } from "../parts/colours.ts";
import { bell, mix, smoothstep } from "../parts/ease.ts";
import { fillPalette } from "../parts/palette-colours.ts";
import { addWhite } from "../parts/spot.ts";
import { bloom, breathHeld, tension } from "../parts/tension.ts";
import { defineProgram, type Moment } from "../program.ts";

const colours = createColours();

/** Each bar is a little further round the palette; it gets there within the bar's last beat. */
const hueOf = (moment: Moment): number =>
  (moment.barIndex + smoothstep(0.75, 1, moment.barPhase)) * 0.085 + moment.seed * 0.1;

export const pulse = defineProgram({
  name: "pulse",
  title: "Pulse",
  about:
    "The light beats like a heart: it swells from the middle, widest on the first beat of a bar.",
  params: {
    every: { min: 1, max: 8, default: 1, unit: "beats", label: "Beat every" },
    fall: { min: 0.06, max: 0.8, default: 0.17, unit: "s", label: "Time to fade" },
    reach: { min: 20, max: 100, default: 70, unit: "%", label: "How wide it swells" },
    rest: { min: 0, max: 50, default: 12, unit: "%", label: "Light between beats" },
  },
  moods: ["groove", "peak"],
  render(moment, leds, params, _memory, out) {
    const build = tension(moment, 16);
    fillPalette(moment.palette, build * 0.5, colours);
    const beats = beatsPerFlash(moment, params.every);
    const depth = beatDepth(moment);
    const flash = flashOnBeat(moment, beats, params.fall) * depth;
    const burst = bloom(moment, 0.5) * depth;
    const reach = (params.reach / 100) * mix(1, 0.35, build);
    const width = reach * (0.3 + 1.1 * flash + burst);
    const held = breathHeld(moment);
    const rest = (0.25 + 0.75 * moment.loudness) * (params.rest / 100) * 0.6;
    const hue = hueOf(moment);
    const core = (flash * flash * 0.04 + burst * 0.4) * held;
    for (let led = 0; led < leds.count; led += 1) {
      const radius = leds.radius[led] ?? 0;
      const body = bell(radius, width);
      const calm = rest * (0.15 + 0.85 * bell(radius, 0.5 * reach + 0.2));
      paint(out, led, colours, hue + radius * 0.16, (calm + flash * body) * held);
      addWhite(out, led, core * bell(radius, width * 0.45));
    }
  },
});
