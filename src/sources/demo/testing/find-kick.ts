import { framesOf, SAMPLE_RATE } from "../sound/stereo.ts";

const TEMPLATE_SEC = 0.01;

/** Slopes instead of values: the slow swing of a bass cannot drown a drum's first milliseconds. */
const slopes = (samples: Float32Array): Float32Array =>
  samples.map((value, i) => value - (samples[i - 1] ?? 0));

const likeness = (sound: Float32Array, template: Float32Array, at: number): number => {
  let sum = 0;
  for (let i = 0; i < template.length; i += 1) sum += (template[i] ?? 0) * (sound[at + i] ?? 0);
  return sum;
};

/** How far from `expectedSec` the drum is best recognised, in ms, within `withinMs` on both sides. */
export const kickOffsetMs = (
  sound: Float32Array,
  kick: Float32Array,
  expectedSec: number,
  withinMs: number,
): number => {
  const template = slopes(kick.subarray(0, framesOf(TEMPLATE_SEC)));
  const reach = framesOf(withinMs / 1000);
  const from = framesOf(expectedSec) - reach;
  const window = slopes(sound.subarray(Math.max(0, from), from + 2 * reach + template.length));
  const lost = Math.max(0, -from);
  let best = 0;
  let bestLikeness = Number.NEGATIVE_INFINITY;
  for (let at = 0; at <= 2 * reach - lost; at += 1) {
    const found = likeness(window, template, at);
    if (found > bestLikeness) {
      bestLikeness = found;
      best = at;
    }
  }
  return ((best + lost - reach) * 1000) / SAMPLE_RATE;
};
