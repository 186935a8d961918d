import { bandCentreHz, wledWeights } from "./to-wled-bands.ts";

/** What a moment of music sounds like. */
export interface SoundMoment {
  /** 24 mel bands, 0-1. */
  readonly bands: Float32Array;
  /** Loudness, 0-1. */
  readonly level: number;
  /** A beat begins. */
  readonly isPeak: boolean;
}

export const AUDIO_PACKET_BYTES = 44;
const WLED_BANDS = 16;
/** WLED's magnitudes of loud music; its effects divide by 8 or 16. */
const FULL_MAGNITUDE = 4096;

/** Where each field lies; the gaps at 6 and 34 are the C compiler's padding. Little-endian. */
const AT = { raw: 8, smooth: 12, peak: 16, counter: 17, bands: 18, magnitude: 36, majorHz: 40 };

/**
 * WLED's audio sync packet, version 2 (WLED 0.14 on; mm.kno.wled.ge/soundreactive/sync): how loud
 * (0-255, with gain control already applied), a beat, 16 bands, the strongest tone.
 */
export const createAudioPacket = (bandCount: number) => {
  const bytes = Buffer.alloc(AUDIO_PACKET_BYTES);
  bytes.write("00002\0", 0, "latin1");
  const weights = wledWeights(bandCount);
  const centresHz = Float32Array.from({ length: bandCount }, (_, i) => bandCentreHz(i, bandCount));
  let smooth = 0;

  const mixBand = (row: number, bands: Float32Array): number => {
    let sum = 0;
    for (let i = 0; i < bandCount; i += 1)
      sum += (weights[row * bandCount + i] ?? 0) * (bands[i] ?? 0);
    return Math.max(0, Math.min(255, Math.round(sum * 255)));
  };
  const strongest = (bands: Float32Array): number => {
    let best = 0;
    for (let i = 1; i < bandCount; i += 1) if ((bands[i] ?? 0) > (bands[best] ?? 0)) best = i;
    return best;
  };
  return {
    bytes,
    fill: ({ bands, level, isPeak }: SoundMoment): void => {
      const loud = Math.max(0, Math.min(1, level)) * 255;
      smooth += (loud - smooth) / 4;
      bytes.writeFloatLE(loud, AT.raw);
      bytes.writeFloatLE(smooth, AT.smooth);
      bytes[AT.peak] = isPeak ? 1 : 0;
      bytes[AT.counter] = ((bytes[AT.counter] ?? 0) + 1) & 255;
      for (let row = 0; row < WLED_BANDS; row += 1) bytes[AT.bands + row] = mixBand(row, bands);
      const best = strongest(bands);
      bytes.writeFloatLE(Math.max(0, bands[best] ?? 0) * FULL_MAGNITUDE, AT.magnitude);
      bytes.writeFloatLE(centresHz[best] ?? 0, AT.majorHz);
    },
  };
};
