import { appendFrame } from "../create-track.ts";
import {
  BANDS,
  type FeatureTrack,
  FRAME_BYTES,
  FRAMES_PER_SEC,
  PITCHES,
} from "../feature-track.ts";
import { createCeilings } from "./create-ceilings.ts";
import { CHROMA_HOP_SEC, createChroma } from "./create-chroma.ts";
import { appendStrengths, type Envelopes, WINDOWS_PER_SEC } from "./create-envelopes.ts";
import { createFlux, RANGES } from "./create-flux.ts";
import { createFramer } from "./create-framer.ts";
import { createWindow } from "./create-window.ts";
import { createFilterbank } from "./filterbank.ts";
import {
  createEmptyWindow,
  createFrameBytes,
  packChroma,
  packFrame,
  type Window,
} from "./pack-frame.ts";

/** Samples a second that the analyser wants, one channel. */
export const SAMPLE_RATE = 24_000;

/** 42.7 ms: short enough for drums, 23 Hz a bin. */
const SIZE = 1024;
const HOP = SAMPLE_RATE / WINDOWS_PER_SEC;
const BINS = SIZE / 2;
const BIN_HZ = SAMPLE_RATE / SIZE;
const LOWEST_HZ = 40;
const HIGHEST_HZ = 11_000;
/** More bands than are stored: a new note beside a held one must be seen. */
const FINE_BANDS = 64;
const FRAMES_PER_CHROMA = Math.round(CHROMA_HOP_SEC * FRAMES_PER_SEC);
const SILENT_CHUNK = new Float32Array(HOP);

export interface Spectrum {
  /** Any number of samples; frames are appended to the track as soon as their windows are full. */
  readonly push: (samples: Float32Array) => void;
  /** The sound has ended: brings out the frames that still wait for samples. */
  readonly flush: (durationSec: number) => void;
}

/** Bass is felt rather than heard, and what is above 2 kHz seems louder: roughly BS.1770's weighting. */
const createLoudness = (): ((power: Float64Array) => number) => {
  const weights = Float64Array.from({ length: BINS }, (_, bin) => {
    const hz = bin * BIN_HZ;
    return (hz / (hz + 40)) ** 2 * (hz > 1700 ? 2 : 1);
  });
  return (power) => {
    let sum = 0;
    for (let bin = 1; bin < BINS; bin += 1) sum += (power[bin] ?? 0) * (weights[bin] ?? 0);
    // A sine's power lies in three bins, 1.5 times its own; its mean square is half.
    return sum / 3;
  };
};

/** Sound in, frames and onset envelopes out. `memoryFrames`: how far back ceilings look. Allocates nothing a window. */
export const createSpectrum = (
  track: FeatureTrack,
  envelopes: Envelopes,
  memoryFrames: number,
): Spectrum => {
  const powerOf = createWindow(SIZE);
  const power = new Float64Array(BINS);
  const bank = createFilterbank(BANDS, LOWEST_HZ, HIGHEST_HZ, BINS, BIN_HZ);
  const fineBank = createFilterbank(FINE_BANDS, LOWEST_HZ, HIGHEST_HZ, BINS, BIN_HZ);
  const fine = new Float64Array(FINE_BANDS);
  const fluxOf = createFlux(fineBank);
  const strengths = new Float64Array(RANGES);
  const loudnessOf = createLoudness();
  const ceilings = createCeilings(track.ceilings, memoryFrames);
  const chroma = new Float64Array(PITCHES);
  const bytes = createFrameBytes();
  let [before, at, after]: [Window, Window, Window] = [
    createEmptyWindow(),
    createEmptyWindow(),
    createEmptyWindow(),
  ];
  let windows = 0;
  let chromas = 0;

  const pack = (): void => {
    packFrame(bytes, before, at, after, chroma);
    appendFrame(track, bytes);
    ceilings.add(track.frames, (track.frameCount - 1) * FRAME_BYTES);
  };

  const framer = createFramer(SIZE, HOP, (samples, from) => {
    const oldest = before;
    before = at;
    at = after;
    after = oldest;
    powerOf(samples, from, power);
    bank.apply(power, after.bands);
    fineBank.apply(power, fine);
    fluxOf(fine, strengths);
    appendStrengths(envelopes, strengths);
    after.loudness = loudnessOf(power);
    after.lowOnset = strengths[0] ?? 0;
    after.onset = 0;
    for (let range = 0; range < RANGES; range += 1) after.onset += (strengths[range] ?? 0) / RANGES;
    windows += 1;
    // Window 2j is frame j, and needs window 2j + 1.
    if (windows % 2 === 0) pack();
  });

  // Chroma needs longer windows and so comes later than the frames it belongs to: they are put right.
  const chromaFramer = createChroma((newest) => {
    chroma.set(newest);
    const middle = chromas * FRAMES_PER_CHROMA - Math.round(track.startSec * FRAMES_PER_SEC);
    chromas += 1;
    const last = Math.min(middle + 1, track.frameCount - 1);
    for (let frame = Math.max(0, middle - 1); frame <= last; frame += 1) {
      packChroma(track.frames, frame * FRAME_BYTES, newest);
    }
  });

  const push = (samples: Float32Array): void => {
    framer(samples);
    chromaFramer(samples);
  };

  const flush = (durationSec: number): void => {
    const wanted =
      Math.ceil(durationSec * FRAMES_PER_SEC) - Math.round(track.startSec * FRAMES_PER_SEC);
    while (track.frameCount < wanted) push(SILENT_CHUNK);
    // Until the longer windows of the last frames are full too.
    while (chromas * FRAMES_PER_CHROMA < track.frameCount) chromaFramer(SILENT_CHUNK);
    track.frameCount = Math.max(0, wanted);
    envelopes.count = Math.min(envelopes.count, Math.ceil(durationSec * WINDOWS_PER_SEC));
  };

  return { push, flush };
};
