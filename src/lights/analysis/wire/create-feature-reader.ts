import type { FeatureReader } from "../../../core/ports/features.ts";
import { ANALYSER_VERSION } from "../../features/file/analyser-version.ts";
import { correctBeats } from "../../show/music/correct-beats.ts";
import { openFeatureFile } from "../open-feature-file.ts";
import { encodeFeatures } from "./encode-features.ts";

/** Reads feature files for those who draw them. */
export const createFeatureReader = (): FeatureReader => ({
  version: ANALYSER_VERSION,
  palette: async (file) => {
    const opened = await openFeatureFile(file);
    if (!opened.ok) return [];
    opened.value.close();
    return opened.value.palette;
  },
  pack: async (file, correction, soundDelayMs) => {
    const opened = await openFeatureFile(file);
    if (!opened.ok) return undefined;
    const { track, palette, close } = opened.value;
    close();
    const corrected = { ...track, ...correctBeats(track, correction) };
    return encodeFeatures(corrected, { palette, soundDelayMs });
  },
});
