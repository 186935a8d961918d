import { createTrack } from "../../features/create-track.ts";
import { type FeatureTrack, FRAME_BYTES, FRAMES_PER_SEC } from "../../features/feature-track.ts";
import type { FeatureHead } from "../../features/file/feature-head.ts";

/** An analysed song whose every frame is its own number, with a beat every half second. */
export const aSong = (seconds: number) => {
  const frameCount = seconds * FRAMES_PER_SEC;
  const beats = Float64Array.from({ length: seconds * 2 }, (_, at) => at / 2);
  const track: FeatureTrack = {
    ...createTrack(),
    durationSec: seconds,
    frames: Uint8Array.from({ length: frameCount * FRAME_BYTES }, (_, at) =>
      Math.floor(at / FRAME_BYTES),
    ),
    frameCount,
    beats,
    beatInBar: Uint8Array.from(beats, (_, at) => at % 4),
    beatCount: beats.length,
    bpm: 120,
    confidence: 0.9,
    sections: [{ startSec: 0, endSec: seconds, energy: 1, kind: "verse" }],
    drops: [1],
    isComplete: true,
  };
  const known: Pick<FeatureHead, "version" | "trackId" | "palette"> = {
    version: 1,
    trackId: "song",
    palette: ["#ff0000", "#00ff00"],
  };
  return { track, known };
};
