import { FRAME_BYTES } from "../feature-track.ts";
import { bodyBytes, COLUMNS, type Column, DELTA, PLAIN, valuesIn } from "./coding.ts";

/**
 * Frames made small for a compressor: coarser values, feature by feature instead of frame by frame,
 * each as it is or as steps from one to the next, whichever says less. One value a byte: what the
 * compressor makes of it is smaller than bits that we pack ourselves.
 */
export const packFrames = (frames: Uint8Array, frameCount: number): Uint8Array => {
  const body = new Uint8Array(bodyBytes(frameCount));
  let at = COLUMNS.length;
  for (const [number, column] of COLUMNS.entries()) {
    const values = body.subarray(at, at + valuesIn(column, frameCount));
    quantise(frames, frameCount, column, values);
    body[number] = writeDelta(values, column.levels) ? DELTA : PLAIN;
    at += values.length;
  }
  return body;
};

const quantise = (
  frames: Uint8Array,
  frameCount: number,
  { place, levels, every }: Column,
  into: Uint8Array,
): void => {
  for (let at = 0; at < into.length; at += 1) {
    const from = at * every;
    const count = Math.min(every, frameCount - from);
    let sum = 0;
    for (let frame = from; frame < from + count; frame += 1)
      sum += frames[frame * FRAME_BYTES + place] ?? 0;
    into[at] = Math.round((sum / count / 255) * (levels - 1));
  }
};

/** Answers whether steps were written: only where they are easier to foretell than the values. */
const writeDelta = (values: Uint8Array, levels: number): boolean => {
  const delta = new Uint8Array(values.length);
  let before = 0;
  for (const [at, value] of values.entries()) {
    delta[at] = (value - before + levels) % levels;
    before = value;
  }
  if (entropyBits(delta, levels) >= entropyBits(values, levels)) return false;
  values.set(delta);
  return true;
};

/** Shannon, "A Mathematical Theory of Communication", 1948: bits that no code of single values gets below. */
const entropyBits = (values: Uint8Array, levels: number): number => {
  const counts = new Uint32Array(levels);
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  let bits = 0;
  for (const count of counts) if (count > 0) bits += count * Math.log2(values.length / count);
  return bits;
};
