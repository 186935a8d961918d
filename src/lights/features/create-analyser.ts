import { createTrack } from "./create-track.ts";
import type { FeatureTrack } from "./feature-track.ts";
import { findBars } from "./rhythm/bars/find-bars.ts";
import { findRhythm } from "./rhythm/find-rhythm.ts";
import { createEnvelopes, type Envelopes } from "./spectrum/create-envelopes.ts";
import { createSpectrum, SAMPLE_RATE } from "./spectrum/create-spectrum.ts";
import { findSections } from "./structure/find-sections.ts";

export interface Analyser {
  /** Grows with every push; beats, sections and drops come with `finish`. */
  readonly track: FeatureTrack;
  /** Mono, `SAMPLE_RATE`, any number of samples. Values that are no sound (NaN) count as silence. */
  readonly push: (samples: Float32Array) => void;
  /** The sound has ended: fills in what needs all of it. */
  readonly finish: () => void;
}

/** Beats, bars, sections and drops of a track whose frames are all there. */
const understand = (track: FeatureTrack, envelopes: Envelopes): void => {
  const { beats, bpm, confidence, evidence } = findRhythm(envelopes, track);
  const { beatsPerBar, beatInBar } = findBars(track, beats, evidence);
  track.beats = beats;
  track.beatCount = beats.length;
  track.beatInBar = beatInBar;
  track.beatsPerBar = beatsPerBar;
  track.bpm = bpm;
  track.confidence = confidence;
  const { sections, drops } = findSections(track);
  track.sections = sections;
  track.drops = drops;
};

/** Listens to a whole piece of music from its first sample. Pure: the same samples give the same track, however they are cut. */
export const createAnalyser = (): Analyser => {
  const track = createTrack();
  const envelopes = createEnvelopes();
  const spectrum = createSpectrum(track, envelopes, Number.POSITIVE_INFINITY);
  let samplesSeen = 0;
  return {
    track,
    push: (samples) => {
      samplesSeen += samples.length;
      spectrum.push(samples);
    },
    finish: () => {
      track.durationSec = samplesSeen / SAMPLE_RATE;
      spectrum.flush(track.durationSec);
      understand(track, envelopes);
      track.isComplete = true;
    },
  };
};
