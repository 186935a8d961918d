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

export const TRACK_COLUMNS = `tracks.id, tracks.track_id, files.path, tracks.title, tracks.artist,
  tracks.album, tracks.duration_ms, tracks.cover_id`;

/** A join that keeps `tracks` outside: it is the one whose indexes give the order. */
export const TRACKS = "tracks CROSS JOIN files ON files.id = tracks.file";

/** What can be played now. */
export const IS_THERE =
  "tracks.is_missing = 0 AND tracks.folder NOT IN (SELECT id FROM offline_folders)";

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
