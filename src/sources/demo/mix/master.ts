import { limit } from "../sound/limit.ts";
import { integratedLufs } from "../sound/loudness.ts";
import { framesOf, gainOf, type Stereo } from "../sound/stereo.ts";

/** The limiter takes half a LU more: the songs leave at -14. */
const TARGET_LUFS = -13.4;
/** -1.6 dBFS: a lossy codec overshoots the peaks it is given. */
const CEILING = 0.83;

const scale = (sound: Stereo, gain: number): void => {
  for (const channel of [sound.left, sound.right]) {
    for (let i = 0; i < channel.length; i += 1) channel[i] = (channel[i] ?? 0) * gain;
  }
};

/** From full level at `startSec` to silence at the last sample. */
export const fadeOut = (sound: Stereo, startSec: number): void => {
  const start = framesOf(startSec);
  const frames = sound.left.length - start;
  for (const channel of [sound.left, sound.right]) {
    for (let i = 0; i < frames; i += 1) {
      const level = 0.5 + 0.5 * Math.cos((Math.PI * i) / frames);
      channel[start + i] = (channel[start + i] ?? 0) * level;
    }
  }
};

/** All songs come out equally loud, and none clips. In place. */
export const master = (sound: Stereo): void => {
  scale(sound, gainOf(TARGET_LUFS - integratedLufs(sound)));
  limit(sound, CEILING);
};
