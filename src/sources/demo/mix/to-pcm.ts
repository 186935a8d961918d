import type { Stereo } from "../sound/stereo.ts";

/** Interleaved 16-bit samples, as every encoder takes them. */
export const toPcm = ({ left, right }: Stereo): Int16Array => {
  const pcm = new Int16Array(left.length * 2);
  for (let i = 0; i < left.length; i += 1) {
    // An integer array drops the fraction; that is half of a 32 767th, and Math.round() costs a third of a second.
    pcm[2 * i] = (left[i] ?? 0) * 32_767;
    pcm[2 * i + 1] = (right[i] ?? 0) * 32_767;
  }
  return pcm;
};
