import { createColours, paint } from "../parts/colours.ts";
import { bell, clamp01, mix, smoothstep } from "../parts/ease.ts";
import { fillHues } from "../parts/hue-colours.ts";
import { fillPalette } from "../parts/palette-colours.ts";
import { addWhite, coverage, pitchOf } from "../parts/spot.ts";
import { defineProgram, type Leds, type Moment } from "../program.ts";
import { addCheer, CHEER_SEC } from "./cheer.ts";

const song = createColours();
const guests = createColours();

/** How much of the song has played; 0 when nobody knows its length. */
const progressOf = (moment: Moment): number =>
  moment.durationSec > 0 ? clamp01(moment.positionSec / moment.durationSec) : 0;

/** On a matrix the bar lies along the bottom, the rest of it is sky for the guests. */
const barOf = (leds: Leds, led: number): number =>
  leds.kind === "matrix" ? smoothstep(-0.55, -0.95, leds.y[led] ?? 0) : 1;

const paintProgress = (moment: Moment, leds: Leds, level: number, out: Float32Array): void => {
  const progress = progressOf(moment);
  const pitch = pitchOf(leds);
  const breath = 1 + 0.25 * Math.sin(moment.timeSec * 0.9);
  for (let led = 0; led < leds.count; led += 1) {
    const along = leds.along[led] ?? 0;
    const bar = barOf(leds, led);
    const played = coverage(progress - along, pitch) * bar;
    const near = progress > 0 ? bell(along - progress, Math.max(0.012, pitch * 0.8)) * bar : 0;
    paint(
      out,
      led,
      song,
      0.1 + along * 0.4,
      level * (0.17 * breath + mix(0.03, 0.75, along / Math.max(progress, 0.02)) * played),
    );
    addWhite(out, led, near * 0.35 * (0.6 + 0.4 * breath));
  }
};

export const crowd = defineProgram({
  name: "crowd",
  title: "Crowd",
  about: "The guests make the light: a vote sparkles and a wish blooms in the guest's own colour.",
  params: {
    sparkle: { min: 10, max: 100, default: 85, unit: "%", label: "Strength of a vote" },
    bloom: { min: 10, max: 100, default: 80, unit: "%", label: "Strength of a wish" },
    progress: {
      min: 0,
      max: 100,
      default: 35,
      unit: "%",
      label: "Brightness of the song's progress",
    },
  },
  moods: ["idle"],
  render(moment, leds, params, _memory, out) {
    fillPalette(moment.palette, 0, song);
    fillHues(0.7, 0.3, guests);
    paintProgress(moment, leds, 0.02 + (params.progress / 100) * 0.4, out);
    const { crowd: newest } = moment;
    for (let index = 0; index < newest.count; index += 1) {
      const ageSec = moment.timeSec - (newest.atSec[index] ?? 0);
      if (ageSec < 0 || ageSec > CHEER_SEC) continue;
      const isWish = (newest.weight[index] ?? 0) > 1.5;
      const light = (isWish ? params.bloom : params.sparkle) / 100;
      addCheer(leds, newest, index, ageSec, light, guests, out);
    }
  },
});
