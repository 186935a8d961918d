import { addChannel, framesOf } from "../sound/stereo.ts";
import { noiseBurst } from "./noise.ts";

/** Hands never meet at the same moment; the last one is the room. */
const HANDS = [
  { atMs: 0, decayMs: 22, level: 0.8 },
  { atMs: 9, decayMs: 22, level: 0.7 },
  { atMs: 19, decayMs: 190, level: 1 },
] as const;

export const clap = (random: () => number): Float32Array => {
  const samples = new Float32Array(framesOf(0.22));
  for (const hand of HANDS) {
    const burst = noiseBurst({ lowHz: 900, highHz: 6500, decayMs: hand.decayMs }, random);
    addChannel(samples, burst, framesOf(hand.atMs / 1000), hand.level);
  }
  return samples;
};
