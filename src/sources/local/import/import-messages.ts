import type { FileOutcome, FolderRecord, KnownFile } from "../../../core/ports/collection.ts";

/** What an import is asked for. */
export interface ImportInput {
  /** Absolute. */
  readonly folders: readonly string[];
  /** Only the folders themselves, and those below them of which nothing is known yet. */
  readonly isShallow?: boolean;
  /** Single files besides; absolute. */
  readonly files?: readonly string[];
  /** All folders of the library. */
  readonly isAll?: boolean;
  /** Reads files again whose thumbnails are lost. */
  readonly isForCovers?: boolean;
}

export interface ImportConfig {
  readonly coverFolder: string;
  /** Where Rumpus keeps its own files: never entered, else each run finds what the last one wrote. */
  readonly dataFolder: string;
  /** What this run looks at: its input, or what its kind always looks at. */
  readonly look: ImportInput;
}

/** What the library knows already; sent ahead in as many pages as it takes. */
export type ImportPage =
  | { readonly known: readonly KnownFile[] }
  | { readonly folders: readonly FolderRecord[] };

/** What an import tells while it runs, for the daemon to do. */
export type ImportNews =
  | { readonly kind: "files"; readonly files: readonly FileOutcome[] }
  | { readonly kind: "missing"; readonly paths: readonly string[] }
  | {
      readonly kind: "folder-state";
      readonly path: string;
      readonly state: FolderRecord["state"];
    }
  | { readonly kind: "mount"; readonly path: string }
  /** Folders that it has seen, to be watched from now on. */
  | { readonly kind: "folders"; readonly paths: readonly string[] };

export interface ImportCounts {
  readonly imported: number;
  readonly unchanged: number;
  readonly skipped: number;
  readonly failed: number;
  readonly missing: number;
  readonly moved: number;
  readonly playlists: number;
}
