import { type FeatureTrack, FRAME_BYTES, FRAMES_PER_SEC, LOUDNESS } from "../feature-track.ts";

/** 25 dB below what is usual in the piece is its beginning or end. */
const QUIET_BYTES = 80;

/** Beats that lie in the music: not in the silence before it, nor where it has died away. */
export const trimBeats = (
  beats: readonly number[],
  track: FeatureTrack,
  windowsPerFrame: number,
): readonly number[] => {
  const { frames, frameCount } = track;
  const levels = Uint8Array.from(
    { length: frameCount },
    (_, frame) => frames[frame * FRAME_BYTES + LOUDNESS] ?? 0,
  );
  const usual = levels.slice().sort()[Math.floor(frameCount / 2)] ?? 0;
  const least = Math.max(20, usual - QUIET_BYTES);
  const first = levels.findIndex((level) => level >= least);
  const last = levels.findLastIndex((level) => level >= least);
  if (first < 0) return [];
  const margin = FRAMES_PER_SEC * 0.06;
  return beats.filter((beat) => {
    const frame = beat / windowsPerFrame;
    return frame >= first - margin && frame <= last + margin;
  });
};
