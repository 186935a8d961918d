import { createTrack, forgetFrames } from "../create-track.ts";
import { type FeatureTrack, FRAME_BYTES, FRAMES_PER_SEC, LOUDNESS } from "../feature-track.ts";
import { createEnvelopes, forgetStrengths, WINDOWS_PER_SEC } from "../spectrum/create-envelopes.ts";
import { createSpectrum } from "../spectrum/create-spectrum.ts";
import { createLiveBeats, type Memory } from "./create-live-beats.ts";

export interface LiveAnalyser {
  /** The last half minute and the beats of the next four seconds; `startSec` moves. Seconds count samples from the first one. */
  readonly track: FeatureTrack;
  /** Mono, `SAMPLE_RATE`; in small pieces as they are heard, so that no push takes long. */
  readonly push: (samples: Float32Array) => void;
}

const KEPT_SEC = 30;
/** Forgetting means moving: not with every frame. */
const SPARE_SEC = 10;
/** What beats are searched in: a longer memory finds them more surely and follows a change more slowly. */
const LOOK_SEC = 12;
const LEAST_SEC = 5;
/** Sound between two looks. */
const EVERY_SEC = 1;

/** Copies the newest seconds of sound. */
const remember = (
  track: FeatureTrack,
  ranges: readonly Float32Array[],
  windows: number,
): Memory => {
  const kept = Math.min(track.frameCount, LOOK_SEC * FRAMES_PER_SEC);
  const first = track.frameCount - kept;
  const startSec = track.startSec + first / FRAMES_PER_SEC;
  const from = (first * WINDOWS_PER_SEC) / FRAMES_PER_SEC;
  const frames = track.frames.slice(first * FRAME_BYTES, track.frameCount * FRAME_BYTES);
  return {
    track: { ...track, frames, frameCount: kept, startSec: 0 },
    envelopes: { ranges: ranges.map((range) => range.slice(from, windows)), count: windows - from },
    startSec,
    endSec: track.startSec + track.frameCount / FRAMES_PER_SEC,
  };
};

/** How loud it is now against the half minute, 0-1. */
const energyOf = ({ frames, frameCount }: FeatureTrack): number => {
  let [recent, loudest] = [0, 1];
  for (let frame = 0; frame < frameCount; frame += 1) {
    const level = frames[frame * FRAME_BYTES + LOUDNESS] ?? 0;
    // A second or so of memory.
    recent += (level - recent) * 0.02;
    loudest = Math.max(loudest, recent);
  }
  // 64 bytes are 20 dB.
  return Math.max(0, Math.min(1, 1 - (loudest - recent) / 64));
};

/**
 * Listens to sound as it comes: frames at once, beats looked for every second and told ahead. The
 * search is cut into steps, one with each push: at 20 ms a push it is done within the second.
 */
export const createLiveAnalyser = (): LiveAnalyser => {
  const track = createTrack();
  const envelopes = createEnvelopes();
  const spectrum = createSpectrum(track, envelopes, KEPT_SEC * FRAMES_PER_SEC);
  const beats = createLiveBeats(track);
  let looking: Generator<void, void> | undefined;
  let nextLookSec = LEAST_SEC;

  const forget = (): void => {
    if (track.frameCount < (KEPT_SEC + SPARE_SEC) * FRAMES_PER_SEC) return;
    forgetFrames(track, SPARE_SEC * FRAMES_PER_SEC);
    forgetStrengths(envelopes, SPARE_SEC * WINDOWS_PER_SEC);
  };

  const push = (samples: Float32Array): void => {
    spectrum.push(samples);
    forget();
    if (looking?.next().done) looking = undefined;
    const nowSec = track.startSec + track.frameCount / FRAMES_PER_SEC;
    if (looking || nowSec < nextLookSec) return;
    nextLookSec = nowSec + EVERY_SEC;
    looking = beats.look(remember(track, envelopes.ranges, envelopes.count));
    const section = {
      startSec: track.startSec,
      endSec: nowSec + EVERY_SEC,
      kind: "verse",
    } as const;
    track.sections = [{ ...section, energy: energyOf(track) }];
  };
  return { track, push };
};
