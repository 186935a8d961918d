import { fallPerFrame } from "../sound/envelope.ts";
import { framesOf, SAMPLE_RATE } from "../sound/stereo.ts";

export interface Thump {
  /** The pitch falls from here ... */
  readonly startHz: number;
  /** ... to here, ... */
  readonly endHz: number;
  /** ... most of the way within this time. */
  readonly sweepMs: number;
  readonly decayMs: number;
  /** A drum without click starts at a zero crossing; one with it is heard on small speakers and found by a beat tracker. */
  readonly click: number;
  readonly drive: number;
}

const CLICK_MS = 7;

/** A falling sine: kick, tom, or the body of a snare. Its onset is its first sample. */
export const thump = (drum: Thump, random: () => number): Float32Array => {
  const samples = new Float32Array(framesOf(drum.decayMs / 1000));
  const sweep = Math.exp(-3 / framesOf(drum.sweepMs / 1000));
  const fall = fallPerFrame(drum.decayMs);
  const clickFall = fallPerFrame(CLICK_MS);
  let above = drum.startHz - drum.endHz;
  let phase = 0;
  let level = 1;
  let click = drum.click;
  for (let i = 0; i < samples.length; i += 1) {
    phase += (2 * Math.PI * (drum.endHz + above)) / SAMPLE_RATE;
    const body = Math.sin(phase) * level + (random() * 2 - 1) * click;
    samples[i] = Math.tanh(body * drum.drive) / Math.tanh(drum.drive);
    above *= sweep;
    level *= fall;
    click *= clickFall;
  }
  return samples;
};
