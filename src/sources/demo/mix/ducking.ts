import { framesOf, type Stereo } from "../sound/stereo.ts";

/** Down faster than a kick's click, up again within a beat. */
const DOWN_SEC = 0.004;

/** One dip: 1, falling to `1 - depth`, and back along an S curve within `lengthSec`. */
const dip = (depth: number, lengthSec: number): Float32Array => {
  const down = framesOf(DOWN_SEC);
  const frames = framesOf(lengthSec);
  return Float32Array.from({ length: frames }, (_, i) => {
    const rest =
      i < down ? i / down : 0.5 + 0.5 * Math.cos((Math.PI * (i - down)) / (frames - down));
    return 1 - depth * rest;
  });
};

/** Pushes the music down at every kick (side-chain compression, the breathing of dance music), in place. */
export const duck = (
  music: Stereo,
  kicksSec: readonly number[],
  depth: number,
  lengthSec: number,
): void => {
  const curve = dip(depth, lengthSec);
  kicksSec.forEach((kickSec, index) => {
    const start = framesOf(kickSec);
    const nextKick = framesOf(kicksSec[index + 1] ?? Number.POSITIVE_INFINITY);
    const end = Math.min(start + curve.length, nextKick, music.left.length);
    for (let i = start; i < end; i += 1) {
      const gain = curve[i - start] ?? 1;
      music.left[i] = (music.left[i] ?? 0) * gain;
      music.right[i] = (music.right[i] ?? 0) * gain;
    }
  });
};
