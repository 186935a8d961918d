import { BANDS } from "../../features/feature-track.ts";
import { addPaint, createColours, paint } from "../parts/colours.ts";
import { bell, clamp01, mix, smoothstep } from "../parts/ease.ts";
import { fillPalette } from "../parts/palette-colours.ts";
import { breathHeld } from "../parts/tension.ts";
import { defineProgram, type Leds, type Moment } from "../program.ts";

const colours = createColours();
/** What stands in memory: for each band how high it was, sinking. */
const follow = (moment: Moment, fallSec: number, peaks: Float32Array): void => {
  const kept = Math.exp(-moment.dtSec / fallSec);
  for (let band = 0; band < BANDS; band += 1) {
    peaks[band] = Math.max(moment.bands[band] ?? 0, (peaks[band] ?? 0) * kept);
  }
};

/** Between two bands it goes over softly. `place` 0-1. */
const levelAt = (bands: Float32Array, place: number): number => {
  const at = clamp01(place) * (BANDS - 1);
  const low = Math.min(BANDS - 2, Math.floor(at));
  return mix(bands[low] ?? 0, bands[low + 1] ?? 0, smoothstep(0, 1, at - low));
};

/** How loud a band shines and how far its echo reaches, as light of this LED. */
const columnLight = (leds: Leds, led: number, level: number): number => {
  const height = ((leds.y[led] ?? 0) + 1) / 2;
  const share = clamp01((level - height) * leds.height + 0.5);
  return share * mix(0.1, 0.85, height / Math.max(level, 0.05)) ** 1.3;
};

const capLight = (leds: Leds, led: number, peak: number): number => {
  const height = ((leds.y[led] ?? 0) + 1) / 2;
  return 0.5 * bell((height - peak) * leds.height, 0.7) * smoothstep(0.03, 0.12, peak);
};

export const spectrum = defineProgram({
  name: "spectrum",
  title: "Spectrum",
  about: "The sound itself: bass in the middle, the highest notes outside; on a matrix as columns.",
  params: {
    mirror: {
      min: 0,
      max: 1,
      default: 1,
      unit: "",
      label: "Bass in the middle (1) or at the start (0)",
    },
    treble: { min: 0, max: 100, default: 35, unit: "%", label: "Lift of high notes" },
    fall: { min: 0.05, max: 2, default: 0.35, unit: "s", label: "Echo" },
    span: { min: 0, max: 100, default: 80, unit: "%", label: "Colours at once" },
  },
  moods: ["groove"],
  memory: () => BANDS,
  render(moment, leds, params, memory, out) {
    fillPalette(moment.palette, 0, colours);
    follow(moment, params.fall, memory);
    const held = breathHeld(moment);
    const sway = 0.06 * Math.sin(moment.timeSec * 0.11);
    const isMatrix = leds.kind === "matrix";
    const isMirrored = params.mirror >= 0.5;
    for (let led = 0; led < leds.count; led += 1) {
      const middle = isMatrix ? Math.abs(leds.x[led] ?? 0) : (leds.radius[led] ?? 0);
      const place = isMirrored ? middle : (leds.along[led] ?? 0);
      const lift = 1 + (params.treble / 100) * (place - 0.35);
      const now = clamp01(levelAt(moment.bands, place) * lift);
      const peak = clamp01(levelAt(memory, place) * lift);
      const hue = (0.06 + place * 0.5) * (params.span / 100) + sway;
      const body = isMatrix ? columnLight(leds, led, now) : now ** 2.1 * 1.25;
      const echo = isMatrix ? capLight(leds, led, peak) : peak ** 2 * 0.2;
      paint(out, led, colours, hue, 0.01 + body * held);
      addPaint(out, led, colours, hue + 0.05, echo * held);
    }
  },
});
