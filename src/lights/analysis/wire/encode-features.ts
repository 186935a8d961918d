import {
  FEATURE_BANDS,
  FEATURE_COLUMNS,
  FEATURE_LEVELS,
  type SongFeatures,
} from "../../../protocol/features.ts";
import { type FeatureTrack, FRAME_BYTES, ONSET } from "../../features/feature-track.ts";

type Known = Pick<SongFeatures, "palette" | "soundDelayMs">;

const levelOf = (byte: number): number => Math.round((byte / 255) * (FEATURE_LEVELS - 1));
const milliseconds = (sec: number): number => Math.round(sec * 1000);

/** A track in the form of `protocol/features.ts`. */
export const encodeFeatures = (track: FeatureTrack, known: Known): Uint8Array => {
  const head = new TextEncoder().encode(JSON.stringify(headOf(track, known)));
  const bytes = new Uint8Array(4 + head.length + FEATURE_COLUMNS * track.frameCount);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 4);
  for (let column = 0; column < FEATURE_COLUMNS; column += 1) {
    const from = 4 + head.length + column * track.frameCount;
    const place = column < FEATURE_BANDS ? column : ONSET;
    writeSteps(track, place, bytes.subarray(from, from + track.frameCount));
  }
  return bytes;
};

const headOf = (track: FeatureTrack, known: Known): SongFeatures => ({
  ...known,
  isComplete: track.isComplete,
  durationSec: track.durationSec,
  frameCount: track.frameCount,
  ceilings: Array.from(track.ceilings, levelOf),
  beatsMs: Array.from(track.beats.subarray(0, track.beatCount), milliseconds),
  beatInBar: [...track.beatInBar.subarray(0, track.beatCount)],
  beatsPerBar: track.beatsPerBar,
  bpm: track.bpm,
  confidence: track.confidence,
  sections: track.sections,
  dropsSec: track.drops,
});

const writeSteps = ({ frames }: FeatureTrack, place: number, into: Uint8Array): void => {
  let before = 0;
  for (let frame = 0; frame < into.length; frame += 1) {
    const level = levelOf(frames[frame * FRAME_BYTES + place] ?? 0);
    into[frame] = (level - before + FEATURE_LEVELS) % FEATURE_LEVELS;
    before = level;
  }
};
