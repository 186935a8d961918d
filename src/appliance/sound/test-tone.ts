import { writeFile } from "node:fs/promises";
import { wavFile } from "../../lib/wav-file.ts";

const SAMPLE_RATE = 48_000;
const CHANNELS = 2;
/** -12 dB each: both together, and their overtones, stay below full scale. */
const LEVEL = 0.25 * 32_767;
const ATTACK_SEC = 0.012;
const DECAY_PER_SEC = 3.2;

interface Note {
  readonly atSec: number;
  readonly lengthSec: number;
  readonly pitchHz: number;
  readonly left: number;
  readonly right: number;
}

/** Left, right, then a chord from both: A, C sharp, and A with E above. */
const NOTES: readonly Note[] = [
  { atSec: 0, lengthSec: 0.85, pitchHz: 440, left: 1, right: 0 },
  { atSec: 0.9, lengthSec: 0.85, pitchHz: 554.37, left: 0, right: 1 },
  { atSec: 1.8, lengthSec: 1.3, pitchHz: 440, left: 0.7, right: 0.7 },
  { atSec: 1.8, lengthSec: 1.3, pitchHz: 659.26, left: 0.7, right: 0.7 },
];
export const TEST_TONE_MS = 3100;

/** A soft bell: overtones die away sooner than the tone itself. */
const bell = (pitchHz: number, lengthSec: number, sec: number): number => {
  const wave = (times: number): number =>
    Math.sin(2 * Math.PI * pitchHz * times * sec) * Math.exp(-sec * DECAY_PER_SEC * times);
  const fadeIn = Math.min(1, sec / ATTACK_SEC);
  const fadeOut = Math.min(1, (lengthSec - sec) / ATTACK_SEC);
  return (wave(1) + 0.4 * wave(2) + 0.15 * wave(3)) * fadeIn * fadeOut;
};

/** The samples, left and right by turns, -32768 to 32767. */
export const testToneSamples = (): Int16Array => {
  const frames = Math.round((TEST_TONE_MS / 1000) * SAMPLE_RATE);
  const sums = new Float32Array(frames * CHANNELS);
  for (const { atSec, lengthSec, pitchHz, left, right } of NOTES) {
    const first = Math.round(atSec * SAMPLE_RATE);
    for (let index = 0; index < lengthSec * SAMPLE_RATE; index += 1) {
      const level = bell(pitchHz, lengthSec, index / SAMPLE_RATE) * LEVEL;
      const at = (first + index) * CHANNELS;
      sums[at] = (sums[at] ?? 0) + level * left;
      sums[at + 1] = (sums[at + 1] ?? 0) + level * right;
    }
  }
  return Int16Array.from(sums, Math.round);
};

/** Writes what the host hears when testing the sound. */
export const writeTestTone = async (path: string): Promise<void> => {
  await writeFile(path, wavFile(testToneSamples(), SAMPLE_RATE, CHANNELS));
};
