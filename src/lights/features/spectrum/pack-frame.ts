import {
  BANDS,
  CHROMA,
  FLOOR_DB,
  FRAME_BYTES,
  LOUDNESS,
  LOW_ONSET,
  ONSET,
  PITCHES,
} from "../feature-track.ts";

/** What one analysis window says. */
export interface Window {
  /** Power of each of the `BANDS`. */
  readonly bands: Float64Array;
  /** Mean square of the sound, as loud as it is heard. */
  loudness: number;
  onset: number;
  lowOnset: number;
}

export const createEmptyWindow = (): Window => ({
  bands: new Float64Array(BANDS),
  loudness: 0,
  onset: 0,
  lowOnset: 0,
});

/** Strengths that give two thirds of full scale: about a snare in a full mix, about a bass drum. */
const ONSET_SCALE = 0.9;
const LOW_ONSET_SCALE = 1.4;

/** Decibels below full scale as a byte. */
const byteOfPower = (power: number): number => {
  const db = 10 * Math.log10(power + 1e-12);
  return Math.max(0, Math.min(255, Math.round(255 * (1 - db / FLOOR_DB))));
};

const byteOfStrength = (strength: number, scale: number): number =>
  Math.round(255 * (1 - Math.exp(-strength / scale)));

/**
 * One stored frame out of three windows, the middle one at its time: levels are their weighted mean,
 * onsets the strongest of them, so that none falls between two frames.
 */
export const packFrame = (
  into: Uint8Array,
  before: Window,
  at: Window,
  after: Window,
  chroma: Float64Array,
): void => {
  for (let band = 0; band < BANDS; band += 1) {
    const sides = (before.bands[band] ?? 0) + (after.bands[band] ?? 0);
    into[band] = byteOfPower(sides / 4 + (at.bands[band] ?? 0) / 2);
  }
  into[LOUDNESS] = byteOfPower((before.loudness + after.loudness) / 4 + at.loudness / 2);
  into[ONSET] = byteOfStrength(Math.max(before.onset, at.onset, after.onset), ONSET_SCALE);
  into[LOW_ONSET] = byteOfStrength(
    Math.max(before.lowOnset, at.lowOnset, after.lowOnset),
    LOW_ONSET_SCALE,
  );
  packChroma(into, 0, chroma);
};

export const packChroma = (frames: Uint8Array, offset: number, chroma: Float64Array): void => {
  for (let pitch = 0; pitch < PITCHES; pitch += 1) {
    frames[offset + CHROMA + pitch] = Math.round(255 * (chroma[pitch] ?? 0));
  }
};

export const createFrameBytes = (): Uint8Array => new Uint8Array(FRAME_BYTES);
