import { BANDS } from "../../feature-track.ts";

/** -60 dB: a band that is never louder than this must not be blown up to full. */
const LOWEST = 64;
const SHARE = 0.98;
/** Frames between two looks: half a second. */
const EVERY = 25;

export interface Ceilings {
  /** Counts one stored frame, and now and then writes the ceilings anew. */
  readonly add: (frames: Uint8Array, offset: number) => void;
}

/**
 * Keeps for each band the byte below which 98 % of its frames lie. `memoryFrames`: older ones
 * gradually count less; Infinity: all count the same.
 */
export const createCeilings = (ceilings: Uint8Array, memoryFrames: number): Ceilings => {
  const counts = new Float64Array(BANDS * 256);
  let total = 0;
  let sinceLook = EVERY - 5;

  const ceilingOf = (band: number): number => {
    let above = total * (1 - SHARE);
    let byte = 255;
    for (; byte > LOWEST; byte -= 1) {
      above -= counts[band * 256 + byte] ?? 0;
      if (above < 0) break;
    }
    return byte;
  };

  const halve = (): void => {
    for (let i = 0; i < counts.length; i += 1) counts[i] = (counts[i] ?? 0) / 2;
    total /= 2;
  };

  const add = (frames: Uint8Array, offset: number): void => {
    for (let band = 0; band < BANDS; band += 1) {
      const slot = band * 256 + (frames[offset + band] ?? 0);
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
    total += 1;
    sinceLook += 1;
    if (sinceLook < EVERY) return;
    sinceLook = 0;
    if (total > memoryFrames) halve();
    for (let band = 0; band < BANDS; band += 1) ceilings[band] = ceilingOf(band);
  };
  ceilings.fill(LOWEST);
  return { add };
};
