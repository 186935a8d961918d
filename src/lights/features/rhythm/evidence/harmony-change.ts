import { CHROMA, type FeatureTrack, FRAME_BYTES, PITCHES } from "../../feature-track.ts";

/** Quarter of a second to each side: about an eighth note at usual tempos. */
const REACH = 12;
/** Chroma windows are long; right beside the change they show both chords. */
const GAP = 2;

/**
 * How much the sounding pitches differ after a frame from those before it: cosine distance of the
 * mean chroma, 0-1, one value a stored frame. Chords change on beats, and mostly on the first of a bar.
 */
export const harmonyChange = (track: FeatureTrack): Float32Array => {
  const { frames, frameCount } = track;
  const sums = new Float64Array((frameCount + 1) * PITCHES);
  for (let frame = 0; frame < frameCount; frame += 1) {
    for (let pitch = 0; pitch < PITCHES; pitch += 1) {
      const byte = frames[frame * FRAME_BYTES + CHROMA + pitch] ?? 0;
      sums[(frame + 1) * PITCHES + pitch] = (sums[frame * PITCHES + pitch] ?? 0) + byte;
    }
  }
  const between = (from: number, to: number, pitch: number): number =>
    (sums[to * PITCHES + pitch] ?? 0) - (sums[from * PITCHES + pitch] ?? 0);
  const change = new Float32Array(frameCount);
  for (let frame = REACH; frame < frameCount - REACH; frame += 1) {
    let [product, before, after] = [0, 0, 0];
    for (let pitch = 0; pitch < PITCHES; pitch += 1) {
      const a = between(frame - REACH, frame - GAP, pitch);
      const b = between(frame + GAP, frame + REACH, pitch);
      product += a * b;
      before += a * a;
      after += b * b;
    }
    if (before > 0 && after > 0) change[frame] = 1 - product / Math.sqrt(before * after);
  }
  return change;
};
