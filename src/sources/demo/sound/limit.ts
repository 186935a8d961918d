import type { Stereo } from "./stereo.ts";

const BLOCK = 64;
/** Blocks on each side (12 ms) over which the gain glides down and up again. */
const REACH = 8;

const blockPeaks = ({ left, right }: Stereo): Float32Array => {
  const peaks = new Float32Array(Math.ceil(left.length / BLOCK));
  for (let i = 0; i < left.length; i += 1) {
    const block = Math.floor(i / BLOCK);
    const level = Math.max(Math.abs(left[i] ?? 0), Math.abs(right[i] ?? 0));
    if (level > (peaks[block] ?? 0)) peaks[block] = level;
  }
  return peaks;
};

const windowed = (values: Float32Array, combine: (all: Float32Array) => number): Float32Array =>
  values.map((_, i) =>
    combine(values.subarray(Math.max(0, i - REACH), Math.min(values.length, i + REACH + 1))),
  );

const mean = (all: Float32Array): number => all.reduce((sum, value) => sum + value, 0) / all.length;

/**
 * Keeps every sample at or below `ceiling`, in place. Each block's gain is an average of minima that all
 * include the block itself, so it is never above what the block needs; it starts to fall before the peak comes.
 */
export const limit = (sound: Stereo, ceiling: number): void => {
  const needed = blockPeaks(sound).map((peak) => (peak > ceiling ? ceiling / peak : 1));
  const gains = windowed(
    windowed(needed, (all) => Math.min(...all)),
    mean,
  );
  const { left, right } = sound;
  for (let i = 0; i < left.length; i += 1) {
    // Gliding from block to block may pass the next block's gain by a hair: the clamp takes that hair.
    const block = Math.floor(i / BLOCK);
    const here = gains[block] ?? 1;
    const gain = here + (((gains[block + 1] ?? here) - here) * (i % BLOCK)) / BLOCK;
    left[i] = Math.max(-ceiling, Math.min(ceiling, (left[i] ?? 0) * gain));
    right[i] = Math.max(-ceiling, Math.min(ceiling, (right[i] ?? 0) * gain));
  }
};
