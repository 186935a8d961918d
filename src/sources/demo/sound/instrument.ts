import type { Envelope } from "./envelope.ts";
import type { Wave } from "./wavetables.ts";

export interface Layer {
  readonly wave: Wave;
  readonly semitones: number;
  readonly level: number;
}

/** The cutoff falls from `openHz` to `closedHz` within about `decayMs`. */
export interface Brightness {
  readonly openHz: number;
  readonly closedHz: number;
  readonly decayMs: number;
  readonly resonance: number;
}

export interface Instrument {
  readonly layers: readonly Layer[];
  /** Copies of every layer, spread over `detuneCents` and over the stereo picture. */
  readonly unison: number;
  readonly detuneCents: number;
  readonly width: number;
  readonly envelope: Envelope;
  readonly brightness: Brightness;
  readonly vibratoCents: number;
  /** 1 is clean; above, the sound is pushed into a soft curve. */
  readonly drive: number;
}
