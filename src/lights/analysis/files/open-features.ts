import type { FeatureTrack } from "../../features/feature-track.ts";

/** A feature file that was opened; `track` grows while the file does. */
export interface OpenFeatures {
  readonly track: FeatureTrack;
  /** "#rrggbb", most characteristic first; empty: the song has no cover. */
  readonly palette: readonly string[];
  close(): void;
}
