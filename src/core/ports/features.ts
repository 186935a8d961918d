import type { BeatCorrection, FeatureFile } from "./lights.ts";

/** Reads feature files for those who draw them. */
export interface FeatureReader {
  /** Of the analyser: the same version finds the same in the same music. */
  readonly version: number;
  /** "#rrggbb", most characteristic first; none if there is no cover or no such file. */
  palette(file: FeatureFile): Promise<readonly string[]>;
  /** As it goes over the wire; undefined: the file is gone or damaged. */
  pack(
    file: FeatureFile,
    correction: BeatCorrection | undefined,
    soundDelayMs: number,
  ): Promise<Uint8Array | undefined>;
}
