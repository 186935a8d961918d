import type { TrackId } from "../ids.ts";
import type { Track } from "../track.ts";

/** Three minutes of music; only what the test is about needs to be said. */
export const aTrack = (name: string, more: Partial<Track> = {}): Track => ({
  trackId: name as TrackId,
  title: name,
  artist: "Nobody",
  album: "Nothing",
  durationMs: 180_000,
  source: `/music/${name}.flac`,
  ...more,
});
