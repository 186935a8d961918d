import { createTrack } from "../../../src/lights/features/create-track.ts";
import {
  type FeatureTrack,
  FRAME_BYTES,
  FRAMES_PER_SEC,
} from "../../../src/lights/features/feature-track.ts";
import {
  createEnvelopes,
  type Envelopes,
  WINDOWS_PER_SEC,
} from "../../../src/lights/features/spectrum/create-envelopes.ts";
import {
  createSpectrum,
  SAMPLE_RATE,
} from "../../../src/lights/features/spectrum/create-spectrum.ts";
import { listen } from "../sets/listen.ts";

/** What the first half of the analyser makes of a sound. */
export interface Heard {
  readonly track: FeatureTrack;
  readonly envelopes: Envelopes;
}

export const hearPiece = async (file: string): Promise<Heard> => {
  const track = createTrack();
  const envelopes = createEnvelopes();
  const spectrum = createSpectrum(track, envelopes, Number.POSITIVE_INFINITY);
  let samplesSeen = 0;
  await listen(file, (samples) => {
    samplesSeen += samples.length;
    spectrum.push(samples);
  });
  track.durationSec = samplesSeen / SAMPLE_RATE;
  spectrum.flush(track.durationSec);
  return { track, envelopes };
};

/** A part of it, as if the piece were only that. */
export const cut = ({ track, envelopes }: Heard, fromSec: number, toSec: number): Heard => {
  const frames = track.frames.slice(
    fromSec * FRAMES_PER_SEC * FRAME_BYTES,
    Math.min(track.frameCount, toSec * FRAMES_PER_SEC) * FRAME_BYTES,
  );
  const [from, to] = [
    fromSec * WINDOWS_PER_SEC,
    Math.min(envelopes.count, toSec * WINDOWS_PER_SEC),
  ];
  return {
    track: {
      ...track,
      frames,
      frameCount: frames.length / FRAME_BYTES,
      durationSec: toSec - fromSec,
    },
    envelopes: { ranges: envelopes.ranges.map((range) => range.slice(from, to)), count: to - from },
  };
};
