import { beatDepth, beatsPerFlash, flashOnBeat, tempoOf } from "../parts/beat.ts";
import { createColours, paint } from "../parts/colours.ts";
import { bell, clamp01, mix, smoothstep } from "../parts/ease.ts";
import { fillPalette } from "../parts/palette-colours.ts";
import { addWhite } from "../parts/spot.ts";
import { bloom, breathHeld } from "../parts/tension.ts";
import { defineProgram, type Moment } from "../program.ts";

const colours = createColours();
/** A shock wave crosses the fixture in about half a second. */
const WAVE_PER_SEC = 2.2;

/** How far into the build-up, 0-1: it takes `beats`, and the music may say that it began later. */
const buildOf = (moment: Moment, beats: number): number =>
  clamp01(1 - (moment.toDropSec * tempoOf(moment)) / 60 / beats);

/** Waves towards the middle. Their way is a function of the time left, so the haste is the same from any seek. */
const pullAt = (radius: number, toDropSec: number): number => {
  const haste = 14 / (Math.min(600, toDropSec) + 1.6);
  return 0.5 + 0.5 * Math.sin((radius * 2.2 + haste) * 2 * Math.PI);
};

export const drop = defineProgram({
  name: "drop",
  title: "Drop",
  about: "Knows the drop in advance: draws in and pales, holds its breath, and bursts open on it.",
  params: {
    build: { min: 4, max: 64, default: 24, unit: "beats", label: "Build-up begins before" },
    burst: { min: 0.2, max: 4, default: 1.1, unit: "s", label: "Length of the burst" },
    white: { min: 0, max: 100, default: 60, unit: "%", label: "White in the burst" },
  },
  moods: ["build", "peak"],
  render(moment, leds, params, _memory, out) {
    const build = buildOf(moment, params.build);
    const drawn = build * build;
    fillPalette(moment.palette, 0.92 * drawn ** 1.5, colours);
    const depth = beatDepth(moment);
    const flash = flashOnBeat(moment, beatsPerFlash(moment, 1), 0.2) * depth;
    const burst = bloom(moment, params.burst);
    // A minute later nothing is left of it; before the first drop there never was.
    const edge = Math.min(60, moment.sinceDropSec) * WAVE_PER_SEC;
    const held = breathHeld(moment);
    const width = mix(mix(0.45, 0.75, moment.loudness) + 0.3 * flash, 0.1, drawn ** 0.8);
    const calm = 0.03 + 0.15 * moment.loudness + (0.5 + 0.3 * drawn) * flash;
    const hue = moment.timeSec * 0.02 + moment.seed;
    for (let led = 0; led < leds.count; led += 1) {
      const radius = leds.radius[led] ?? 0;
      const body = bell(radius, width) * mix(calm, 0.3 + calm, drawn);
      const pull = build * (1 - drawn * 0.6) * 0.2 * pullAt(radius, moment.toDropSec) ** 3;
      const wave = smoothstep(edge + 0.25, edge - 0.05, radius * 0.8);
      const open = burst * wave * (0.55 + 0.45 * bell(radius - edge, 0.5));
      paint(
        out,
        led,
        colours,
        hue + radius * 0.3,
        0.004 + (body + pull * (1 - radius * drawn)) * held + open,
      );
      addWhite(
        out,
        led,
        (params.white / 100) * open * burst ** 2 + held * drawn * 0.25 * bell(radius, width * 0.5),
      );
    }
  },
});
