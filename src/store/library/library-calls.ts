import type { Collection, FileOutcome } from "../../core/ports/collection.ts";
import type { Library } from "../../core/ports/library.ts";
import type {
  PlaylistContent,
  PlaylistRefusal,
  PlaylistRule,
  Playlists,
} from "../../core/ports/playlists.ts";
import type { Result } from "../../lib/result.ts";

type Changed = Result<undefined, PlaylistRefusal>;

/** What the writer thread can be asked about the library. A step answers where to go on, if anywhere. */
export interface LibraryWriterCalls {
  putFiles(outcomes: readonly FileOutcome[], nowMs: number): void;
  markMissing(paths: readonly string[]): void;
  putFolder(path: string, isMount: boolean): void;
  settleFolder(path: string, after: string): string | undefined;
  dropFolder(path: string, after: string): string | undefined;
  setFolderState(path: string, state: "online" | "offline"): void;
  noteQuery(typed: string, trackId: string, nowMs: number): void;
  addPlaylist(playlistId: string, name: string, content: PlaylistContent, nowMs: number): Changed;
  changePlaylist(
    playlistId: string,
    change: { readonly name?: string | undefined; readonly rule?: PlaylistRule | undefined },
  ): Changed;
  setPlaylistTracks(playlistId: string, trackIds: readonly string[]): Changed;
  dropPlaylist(playlistId: string): Changed;
}

/** What the reader thread can be asked about it. */
export type LibraryReaderCalls = {
  readonly [Name in keyof Reads]: Reads[Name] extends (...args: infer Args) => Promise<infer Answer>
    ? (...args: Args) => Answer
    : never;
};

type Reads = Omit<Library, "noteQuery"> &
  Pick<Collection, "knownFiles" | "folders"> &
  Pick<Playlists, "playlists" | "playlist" | "playlistItems" | "countUnavailable">;
