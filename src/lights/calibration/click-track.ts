import { writeFile } from "node:fs/promises";
import { wavFile } from "../../lib/wav-file.ts";

/** Long enough for anybody to make up his mind. */
export const CLICK_TRACK_SEC = 120;
const SAMPLE_RATE = 16_000;
const CLICK_SEC = 0.03;
const PITCH_HZ = 1500;
const DECAY_PER_SEC = 150;
const LEVEL = 0.5 * 32_767;

/** When it clicks: once a second, seconds from its start. */
export const clickTimes = (): readonly number[] =>
  Array.from({ length: CLICK_TRACK_SEC }, (_, index) => index + 0.5);

/** A short tick that begins at once and dies away: its beginning is what is heard as its time. */
const writeClick = (samples: Int16Array, atSec: number): void => {
  const first = Math.round(atSec * SAMPLE_RATE);
  for (let index = 0; index < CLICK_SEC * SAMPLE_RATE; index += 1) {
    const sec = index / SAMPLE_RATE;
    const wave = Math.cos(2 * Math.PI * PITCH_HZ * sec) * Math.exp(-sec * DECAY_PER_SEC);
    samples[first + index] = Math.round(wave * LEVEL);
  }
};

/** Writes the sound that lights are timed by. */
export const writeClickTrack = async (path: string): Promise<void> => {
  const samples = new Int16Array(CLICK_TRACK_SEC * SAMPLE_RATE);
  for (const atSec of clickTimes()) writeClick(samples, atSec);
  await writeFile(path, wavFile(samples, SAMPLE_RATE, 1));
};
