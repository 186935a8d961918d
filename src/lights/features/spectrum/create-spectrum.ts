import { BANDS, type FeatureTrack, FRAMES_PER_SEC } from "../feature-track.ts";
import { createChroma } from "./chroma/create-chroma.ts";
import { appendStrengths, type Envelopes, WINDOWS_PER_SEC } from "./create-envelopes.ts";
import { createFilterbank } from "./create-filterbank.ts";
import { createFlux, RANGES } from "./create-flux.ts";
import { createFramer, type OnWindow } from "./create-framer.ts";
import { createLoudness } from "./create-loudness.ts";
import { createWindow } from "./create-window.ts";
import { createFrameWriter } from "./frames/create-frame-writer.ts";

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
const SILENT_CHUNK = new Float32Array(HOP);

export interface Spectrum {
  /** Any number of samples; frames are appended to the track as soon as their windows are full. */
  readonly push: (samples: Float32Array) => void;
  /** The sound has ended: brings out the frames that still wait for samples. */
  readonly flush: (durationSec: number) => void;
}

const meanOf = (values: Float64Array): number => {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) sum += values[index] ?? 0;
  return sum / values.length;
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
  const loudnessOf = createLoudness(fineBank);
  const writer = createFrameWriter(track, memoryFrames);
  const { levels } = writer;
  let windows = 0;
  let [onsetBefore, lowOnsetBefore] = [0, 0];

  // Window 2j is at frame j's time; the frame is written with window 2j + 1, for its onset.
  const onWindow: OnWindow = (samples, from) => {
    powerOf(samples, from, power);
    fineBank.apply(power, fine);
    fluxOf(fine, strengths);
    appendStrengths(envelopes, strengths);
    const onset = meanOf(strengths);
    const lowOnset = strengths[0] ?? 0;
    if (windows % 2 === 0) {
      bank.apply(power, levels.bands);
      levels.loudness = loudnessOf(fine);
      levels.onset = Math.max(onsetBefore, onset);
      levels.lowOnset = Math.max(lowOnsetBefore, lowOnset);
    } else {
      levels.onset = Math.max(levels.onset, onset);
      levels.lowOnset = Math.max(levels.lowOnset, lowOnset);
      writer.write();
    }
    onsetBefore = onset;
    lowOnsetBefore = lowOnset;
    windows += 1;
  };
  const pushToFrames = createFramer(SIZE, HOP, onWindow);
  const pushToChroma = createChroma(writer.writeChroma);

  const push = (samples: Float32Array): void => {
    pushToFrames(samples);
    pushToChroma(samples);
  };

  const flush = (durationSec: number): void => {
    const startFrame = Math.round(track.startSec * FRAMES_PER_SEC);
    const wanted = Math.max(0, Math.ceil(durationSec * FRAMES_PER_SEC) - startFrame);
    while (track.frameCount < wanted) push(SILENT_CHUNK);
    while (writer.chromaSec() < durationSec) pushToChroma(SILENT_CHUNK);
    track.frameCount = wanted;
    envelopes.count = Math.min(envelopes.count, Math.ceil(durationSec * WINDOWS_PER_SEC));
  };

  return { push, flush };
};
