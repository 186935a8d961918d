import type { FeatureReader } from "../ports/features.ts";
import { AS_ANALYSED, type FeatureFile } from "../ports/lights.ts";
import type { LightDesk } from "./light-desk.ts";

/** What is known of a song, for pages that draw it. */
export interface SongFeatures {
  /** The same tag, the same bytes; undefined while the song is still being heard. */
  readonly tag: string | undefined;
  /** Undefined: its file is gone meanwhile. */
  read(): Promise<Uint8Array | undefined>;
}

/** Undefined: nobody has heard this song yet. */
export type FeaturesOf = (trackId: string) => SongFeatures | undefined;

export interface SongFeaturesDeps {
  readonly featuresOf: (trackId: string) => FeatureFile | undefined;
  readonly desk: Pick<LightDesk, "correctionOf" | "view">;
  readonly reader: FeatureReader;
}

/** Features as the lights take them: beats as the host corrected them, and as late as the sound is. */
export const createSongFeatures =
  ({ featuresOf, desk, reader }: SongFeaturesDeps): FeaturesOf =>
  (trackId) => {
    const file = featuresOf(trackId);
    if (!file) return undefined;
    const correction = desk.correctionOf(trackId);
    const { soundDelayMs } = desk.view().show;
    const { tempo, shiftMs, downbeatShift } = correction ?? AS_ANALYSED;
    const tag = [reader.version, tempo, shiftMs, downbeatShift, soundDelayMs].join("_");
    return {
      tag: file.isComplete ? tag : undefined,
      read: () => reader.pack(file, correction, soundDelayMs),
    };
  };
