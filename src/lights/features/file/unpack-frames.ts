import { FRAME_BYTES } from "../feature-track.ts";
import { bodyBytes, COLUMNS, type Column, DELTA, valuesIn } from "./coding.ts";

/** What `packFrames` made, as frames again; undefined: these bytes are not that. */
export const unpackFrames = (body: Uint8Array, frameCount: number): Uint8Array | undefined => {
  if (body.length !== bodyBytes(frameCount)) return undefined;
  const frames = new Uint8Array(frameCount * FRAME_BYTES);
  let at = COLUMNS.length;
  for (const [number, column] of COLUMNS.entries()) {
    const values = body.subarray(at, at + valuesIn(column, frameCount));
    const levels = levelsOf(values, column, body[number] === DELTA);
    if (column.every === 1) spread(levels, column.place, frames);
    else spreadSlow(levels, column, frameCount, frames);
    at += values.length;
  }
  return frames;
};

/** 0-255 again. */
const levelsOf = (values: Uint8Array, { levels }: Column, isDelta: boolean): Uint8Array => {
  const made = new Uint8Array(values.length);
  const scale = 255 / (levels - 1);
  let before = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    // A mask, as `levels` is a power of two: damaged values stay in range.
    before = (isDelta ? before + value : value) & (levels - 1);
    made[at] = Math.round(before * scale);
  }
  return made;
};

const spread = (levels: Uint8Array, place: number, frames: Uint8Array): void => {
  for (let at = 0, to = place; at < levels.length; at += 1, to += FRAME_BYTES)
    frames[to] = levels[at] ?? 0;
};

/** Each value stands in the middle of the frames that share it; straight lines lie between. */
const spreadSlow = (
  levels: Uint8Array,
  { place, every }: Column,
  frameCount: number,
  frames: Uint8Array,
): void => {
  const last = levels.length - 1;
  for (let frame = 0; frame < frameCount; frame += 1) {
    const position = Math.min(last, Math.max(0, (frame + 0.5) / every - 0.5));
    const left = Math.floor(position);
    const low = levels[left] ?? 0;
    const high = levels[Math.min(last, left + 1)] ?? 0;
    frames[frame * FRAME_BYTES + place] = Math.round(low + (high - low) * (position - left));
  }
};
