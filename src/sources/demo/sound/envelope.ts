import { framesOf } from "./stereo.ts";

export interface Envelope {
  readonly attackMs: number;
  readonly decayMs: number;
  /** Level that a held note decays to, 0 to 1. */
  readonly sustain: number;
  readonly releaseMs: number;
}

/** Exponentials are "over" at -60 dB. */
const TO_SILENCE = Math.log(1000);

export const fallPerFrame = (ms: number): number =>
  Math.exp(-TO_SILENCE / Math.max(1, framesOf(ms / 1000)));

export const framesOfNote = (envelope: Envelope, heldFrames: number): number =>
  heldFrames + framesOf(envelope.releaseMs / 1000);

/** Shapes a note in place: attack, decay to the sustain level while held, then release. */
export const applyEnvelope = (
  samples: Float32Array,
  envelope: Envelope,
  heldFrames: number,
): void => {
  const attackFrames = Math.max(1, framesOf(envelope.attackMs / 1000));
  const decay = fallPerFrame(envelope.decayMs);
  const release = fallPerFrame(envelope.releaseMs);
  let above = 1 - envelope.sustain;
  let level = 0;
  for (let i = 0; i < samples.length; i += 1) {
    if (i >= heldFrames) level *= release;
    else if (i < attackFrames) level = i / attackFrames;
    else {
      above *= decay;
      level = envelope.sustain + above;
    }
    samples[i] = (samples[i] ?? 0) * level;
  }
};
