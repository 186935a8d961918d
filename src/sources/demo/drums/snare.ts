import { addChannel, framesOf } from "../sound/stereo.ts";
import { noiseBurst } from "./noise.ts";
import { thump } from "./thump.ts";

export interface Snare {
  readonly toneHz: number;
  readonly decayMs: number;
  /** Share of rattle against skin, 0 to 1. */
  readonly noise: number;
}

export const snare = (drum: Snare, random: () => number): Float32Array => {
  const samples = new Float32Array(framesOf(drum.decayMs / 1000));
  const body = {
    startHz: drum.toneHz * 1.8,
    endHz: drum.toneHz,
    sweepMs: 25,
    decayMs: drum.decayMs * 0.7,
    click: 0.2,
    drive: 1.3,
  };
  const rattle = { lowHz: 1200, highHz: 11_000, decayMs: drum.decayMs };
  addChannel(samples, thump(body, random), 0, 1 - drum.noise);
  addChannel(samples, noiseBurst(rattle, random), 0, drum.noise);
  return samples;
};
