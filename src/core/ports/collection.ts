import type { TrackId } from "../../domain/ids.ts";

/** What the tags of a music file say, cleaned. */
export interface TrackTags {
  readonly title: string;
  readonly artist: string;
  readonly album: string;
  /** Of the album; the artist where the file says nothing else. */
  readonly albumArtist: string;
  readonly disc?: number;
  readonly trackNumber?: number;
  readonly year?: number;
  readonly genres: readonly string[];
  readonly durationMs: number;
  /** ReplayGain, in dB, and the highest sample, 1 = full scale. */
  readonly gainDb?: number;
  readonly peak?: number;
  readonly albumGainDb?: number;
  readonly albumPeak?: number;
}

/** A file as it lies on the disk. */
export interface FileStamp {
  /** Absolute. */
  readonly path: string;
  readonly size: number;
  readonly mtimeMs: number;
}

/** A music file as an importer found it. */
export interface ImportedTrack extends TrackTags, FileStamp {
  /** The id it gets if it is new: the same file has the same one in a library made anew. */
  readonly trackId: TrackId;
  /** Hash of the sound alone: tags may change, the file may move. */
  readonly contentId: string;
  readonly coverId?: string;
}

/** What became of one file. */
export type FileOutcome =
  /** New or changed; `movedFrom`: it lay there, its track stays what it is. */
  | { readonly kind: "imported"; readonly track: ImportedTrack; readonly movedFrom?: string }
  /** The same sound with the same tags as the file at `ofPath`, which is there. */
  | {
      readonly kind: "duplicate";
      readonly file: FileStamp;
      readonly contentId: string;
      readonly ofPath: string;
    }
  /** It cannot be imported; kept so that it is not tried again until it changes. */
  | {
      readonly kind: "failed";
      readonly file: FileStamp;
      readonly code: string;
      readonly reason: string;
    }
  /** A playlist file; entries are absolute paths. */
  | {
      readonly kind: "playlist";
      readonly file: FileStamp;
      readonly name: string;
      readonly entries: readonly string[];
    };

/** A file that the collection knows already. */
export interface KnownFile extends FileStamp {
  readonly state: "ok" | "missing" | "offline" | "duplicate" | "failed" | "playlist";
  readonly contentId?: string;
  readonly coverId?: string;
  /** Folded title, artist and album of its track: what else must agree in a duplicate. */
  readonly tagKey?: string;
  /** Why it failed. */
  readonly code?: string;
  readonly reason?: string;
}

/** A folder that music comes from, or a medium that is mounted below one. */
export interface FolderRecord {
  readonly path: string;
  /** A stick or a share mounted below another folder. */
  readonly isMount: boolean;
  readonly state: "online" | "offline";
  /** Tracks that are below it, playable or not. */
  readonly tracks: number;
}

/** The tracks that importers fill in. */
export interface Collection {
  putFiles(files: readonly FileOutcome[]): Promise<void>;
  /** Files that are not where they were. A duplicate of a missing one takes its place. */
  markMissing(paths: readonly string[]): Promise<void>;
  /** The next files by path, after `afterPath` (at first: ""); none: that was all. */
  knownFiles(afterPath: string): Promise<readonly KnownFile[]>;
  folders(): Promise<readonly FolderRecord[]>;
  putFolder(path: string, isMount: boolean): Promise<void>;
  /** Its tracks go as well: missing, with their history kept. */
  dropFolder(path: string): Promise<void>;
  /** Everything below a folder is away, or back as it was. */
  setFolderState(path: string, state: "online" | "offline"): Promise<void>;
}
