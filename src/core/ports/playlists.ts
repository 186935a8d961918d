import type { EpochMs, TrackId } from "../../domain/ids.ts";
import type { Track } from "../../domain/track.ts";
import type { Result } from "../../lib/result.ts";
import type { Page, PageRequest } from "./library.ts";

/** What a smart list picks; all that is given must hold. */
export interface PlaylistRule {
  readonly genreId?: string | undefined;
  readonly decade?: number | undefined;
  readonly artistId?: string | undefined;
  /** Only what was liked tonight, most liked first. */
  readonly isLikedTonight?: boolean | undefined;
  readonly addedWithinDays?: number | undefined;
}

export interface Playlist {
  readonly playlistId: string;
  readonly name: string;
  /** `file`: read from a playlist file, and again when that changes; `smart`: picked by its rule. */
  readonly kind: "manual" | "file" | "smart";
  readonly rule?: PlaylistRule;
  /** That can be played now. */
  readonly tracks: number;
  readonly coverId?: string;
}

/** A place in a list: the same track may stand there twice. */
export interface PlaylistEntry {
  readonly itemId: string;
  readonly track: Track;
}

/** What a new list is made of. */
export type PlaylistContent =
  | { readonly kind: "tracks"; readonly trackIds: readonly TrackId[] }
  | { readonly kind: "rule"; readonly rule: PlaylistRule }
  /** What played in that time; not what was skipped or failed. */
  | { readonly kind: "history"; readonly fromMs: EpochMs; readonly untilMs: EpochMs }
  /** All music below a folder, as it is now. */
  | { readonly kind: "folder"; readonly path: string };

export type PlaylistRefusal = "no-such-playlist" | "playlist-read-only" | "playlist-too-long";

/** Lists of tracks that the host keeps. */
export interface Playlists {
  /** By name. */
  playlists(page: PageRequest): Promise<Page<Playlist>>;
  playlist(playlistId: string): Promise<Playlist | undefined>;
  /** What of it can be played now. */
  playlistItems(playlistId: string, page: PageRequest): Promise<Page<PlaylistEntry>>;
  createPlaylist(
    name: string,
    content: PlaylistContent,
  ): Promise<Result<Playlist, PlaylistRefusal>>;
  /** Only a smart list has a rule to change. */
  changePlaylist(
    playlistId: string,
    change: { readonly name?: string | undefined; readonly rule?: PlaylistRule | undefined },
  ): Promise<Result<Playlist, PlaylistRefusal>>;
  /** The whole list anew; manual ones only. */
  setPlaylistTracks(
    playlistId: string,
    trackIds: readonly TrackId[],
  ): Promise<Result<Playlist, PlaylistRefusal>>;
  dropPlaylist(playlistId: string): Promise<Result<undefined, PlaylistRefusal>>;
  /** How many entries of a list cannot be played now. */
  countUnavailable(playlistId: string): Promise<number>;
}
