import type { TrackId } from "../../domain/ids.ts";
import type { Track } from "../../domain/track.ts";

export interface TrackRow {
  readonly id: number;
  readonly track_id: string;
  readonly path: string;
  readonly title: string;
  readonly artist: string;
  readonly album: string;
  readonly duration_ms: number;
  readonly cover_id: string | null;
}

export const TRACK_COLUMNS =
  "tracks.id, track_id, path, title, artist, album, duration_ms, cover_id";

export const toTrack = (row: TrackRow): Track => ({
  // The store wrote it.
  trackId: row.track_id as TrackId,
  title: row.title,
  artist: row.artist,
  album: row.album,
  durationMs: row.duration_ms,
  source: row.path,
  ...(row.cover_id === null ? {} : { coverId: row.cover_id }),
});
