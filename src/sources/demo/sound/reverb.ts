import { SAMPLE_RATE, type Stereo } from "./stereo.ts";

/** Prime lengths (about 32 to 54 ms): echoes of the four lines never fall on each other. */
const LINE_FRAMES = [1423, 1777, 2089, 2383] as const;
const RING = 4096;
const MASK = RING - 1;
/** Part of the old value that survives in each round: high frequencies die first, as in a room. */
const DAMPING = 0.35;

const feedbackOf = (frames: number, decaySec: number): number =>
  10 ** ((-3 * frames) / (decaySec * SAMPLE_RATE));

/** A room: four delay lines that feed each other (Householder matrix); adds its answer to the send onto `out`. */
export const addReverb = (out: Stereo, send: Float32Array, decaySec: number): void => {
  const [frames1, frames2, frames3, frames4] = LINE_FRAMES;
  const line1 = new Float32Array(RING);
  const line2 = new Float32Array(RING);
  const line3 = new Float32Array(RING);
  const line4 = new Float32Array(RING);
  const keep1 = feedbackOf(frames1, decaySec);
  const keep2 = feedbackOf(frames2, decaySec);
  const keep3 = feedbackOf(frames3, decaySec);
  const keep4 = feedbackOf(frames4, decaySec);
  let soft1 = 0;
  let soft2 = 0;
  let soft3 = 0;
  let soft4 = 0;
  for (let i = 0; i < send.length; i += 1) {
    soft1 += ((line1[(i - frames1) & MASK] ?? 0) - soft1) * (1 - DAMPING);
    soft2 += ((line2[(i - frames2) & MASK] ?? 0) - soft2) * (1 - DAMPING);
    soft3 += ((line3[(i - frames3) & MASK] ?? 0) - soft3) * (1 - DAMPING);
    soft4 += ((line4[(i - frames4) & MASK] ?? 0) - soft4) * (1 - DAMPING);
    const input = send[i] ?? 0;
    const half = (soft1 + soft2 + soft3 + soft4) * 0.5;
    const at = i & MASK;
    line1[at] = input + (soft1 - half) * keep1;
    line2[at] = input - (soft2 - half) * keep2;
    line3[at] = input + (soft3 - half) * keep3;
    line4[at] = input - (soft4 - half) * keep4;
    out.left[i] = (out.left[i] ?? 0) + (soft1 - soft3) * 0.5;
    out.right[i] = (out.right[i] ?? 0) + (soft2 - soft4) * 0.5;
  }
};
