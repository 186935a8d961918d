import { BANDS, type FeatureTrack, FRAME_BYTES, FRAMES_PER_SEC } from "../../feature-track.ts";

/** The bands that carry bass. */
const LOW_BANDS = 3;
/** Decibels a byte are about a third: differences come out in the size of the other evidence. */
const SCALE = 10;

/** How the sound after a beat differs from that before it. */
export interface BeatColour {
  /** Over four beats to each side: all difference, and what of it is new. */
  readonly change: number;
  readonly rise: number;
  /** Over one beat to each side: all difference, and more bass. */
  readonly stepChange: number;
  readonly bassRise: number;
}

/** Sums of each band from the start on, so that any stretch's mean is two look-ups. */
const cumulate = (track: FeatureTrack): Float64Array => {
  const sums = new Float64Array((track.frameCount + 1) * BANDS);
  for (let frame = 0; frame < track.frameCount; frame += 1) {
    for (let band = 0; band < BANDS; band += 1) {
      const byte = track.frames[frame * FRAME_BYTES + band] ?? 0;
      sums[(frame + 1) * BANDS + band] = (sums[frame * BANDS + band] ?? 0) + byte;
    }
  }
  return sums;
};

type MeanOf = (from: number, to: number, band: number) => number;

const createMeans = (track: FeatureTrack): MeanOf => {
  const sums = cumulate(track);
  const clamp = (frame: number): number => Math.max(0, Math.min(track.frameCount, frame));
  return (from, to, band) => {
    const [a, b] = [clamp(from), clamp(to)];
    return ((sums[b * BANDS + band] ?? 0) - (sums[a * BANDS + band] ?? 0)) / Math.max(1, b - a);
  };
};

const colourAt = (meanOf: MeanOf, frame: number, length: number): BeatColour => {
  let [change, rise, stepChange, bassRise] = [0, 0, 0, 0];
  for (let band = 0; band < BANDS; band += 1) {
    const wide =
      meanOf(frame + 1, frame + 4 * length, band) - meanOf(frame - 4 * length, frame - 1, band);
    const step = meanOf(frame + 1, frame + length, band) - meanOf(frame - length, frame - 1, band);
    change += Math.abs(wide) / BANDS / SCALE;
    rise += Math.max(0, wide) / BANDS / SCALE;
    stepChange += Math.abs(step) / BANDS / SCALE;
    if (band < LOW_BANDS) bassRise += step / LOW_BANDS / SCALE;
  }
  return { change, rise, stepChange, bassRise };
};

export const beatColours = (track: FeatureTrack, beats: Float64Array): readonly BeatColour[] => {
  const meanOf = createMeans(track);
  const span = (beats.at(-1) ?? 0) - (beats[0] ?? 0);
  const length = Math.max(2, Math.round((span / Math.max(1, beats.length - 1)) * FRAMES_PER_SEC));
  return Array.from(beats, (sec) => colourAt(meanOf, Math.round(sec * FRAMES_PER_SEC), length));
};
