import {
  BANDS,
  CHROMA,
  FLOOR_DB,
  LOUDNESS,
  LOW_ONSET,
  ONSET,
  PITCHES,
} from "../../feature-track.ts";

/** What becomes one stored frame. */
export interface Levels {
  /** Power of each of the `BANDS`. */
  readonly bands: Float64Array;
  /** Mean square of the sound, as loud as it is heard. */
  loudness: number;
  /** The strongest onset of the window at the frame's time and those beside it: none falls between two frames. */
  onset: number;
  lowOnset: number;
}

/** Strengths that give two thirds of full scale: about a snare in a full mix, about a bass drum. */
const ONSET_SCALE = 1.3;
const LOW_ONSET_SCALE = 2;

/** Decibels below full scale as a byte. */
const byteOfPower = (power: number): number => {
  const db = 10 * Math.log10(power + 1e-12);
  return Math.max(0, Math.min(255, Math.round(255 * (1 - db / FLOOR_DB))));
};

const byteOfStrength = (strength: number, scale: number): number =>
  Math.round(255 * (1 - Math.exp(-strength / scale)));

/** Writes a frame's bytes, all but its chroma. */
export const packLevels = (into: Uint8Array, levels: Levels): void => {
  for (let band = 0; band < BANDS; band += 1) into[band] = byteOfPower(levels.bands[band] ?? 0);
  into[LOUDNESS] = byteOfPower(levels.loudness);
  into[ONSET] = byteOfStrength(levels.onset, ONSET_SCALE);
  into[LOW_ONSET] = byteOfStrength(levels.lowOnset, LOW_ONSET_SCALE);
};

/** Writes the chroma of the frame that begins at `offset`. */
export const packChroma = (frames: Uint8Array, offset: number, chroma: Float64Array): void => {
  for (let pitch = 0; pitch < PITCHES; pitch += 1) {
    frames[offset + CHROMA + pitch] = Math.round(255 * (chroma[pitch] ?? 0));
  }
};
