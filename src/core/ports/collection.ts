import type { TrackId } from "../../domain/ids.ts";

/** A music file as an importer found it. */
export interface ImportedTrack {
  /** The id it gets if its path is new. */
  readonly trackId: TrackId;
  /** Absolute. */
  readonly path: string;
  readonly title: string;
  readonly artist: string;
  readonly album: string;
  readonly durationMs: number;
  readonly coverId?: string;
  /** Bytes and modification time, so that an unchanged file is not read again. */
  readonly size: number;
  readonly mtimeMs: number;
}

/** A file that the collection knows already. */
export interface KnownFile {
  readonly path: string;
  readonly size: number;
  readonly mtimeMs: number;
  readonly isMissing: boolean;
  readonly coverId?: string;
}

/** The tracks that importers fill in. */
export interface Collection {
  putTracks(tracks: readonly ImportedTrack[]): Promise<void>;
  markMissing(paths: readonly string[]): Promise<void>;
  /** The next files by path, after `afterPath` (at first: ""); none: that was all. */
  knownFiles(afterPath: string): Promise<readonly KnownFile[]>;
}
