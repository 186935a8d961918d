import type { EpochMs, GuestId, TrackId } from "../../domain/ids.ts";
import type { PlayEnd } from "../../domain/playback.ts";
import type { Track } from "../../domain/track.ts";

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Hand it in again for what follows; absent: that was all. */
  readonly nextCursor?: string;
}

export interface PageRequest {
  readonly limit: number;
  readonly cursor?: string;
}

/** One line of the history. */
export interface PastPlay {
  readonly playId: string;
  readonly track: Track;
  readonly requestedBy:
    | { readonly guestId: GuestId; readonly name: string; readonly hue: number }
    | undefined;
  readonly score: number;
  readonly startedAtMs: EpochMs;
  readonly endedAtMs: EpochMs | undefined;
  readonly how: PlayEnd | "playing";
  readonly reason: string | undefined;
}

/** Songs that were played for guests; those that failed or were put back are not among them. */
export interface PlayCounts {
  readonly byGuest: ReadonlyMap<GuestId, number>;
  /** Number of the last play that is counted in. */
  readonly upTo: number;
}

export interface Artist {
  readonly artistId: string;
  readonly name: string;
  /** That can be played now. */
  readonly tracks: number;
  readonly coverId?: string;
}

export interface Album {
  readonly albumId: string;
  readonly title: string;
  /** Of the album. */
  readonly artist: string;
  readonly year?: number;
  readonly tracks: number;
  readonly coverId?: string;
}

export interface Genre {
  readonly genreId: string;
  readonly name: string;
  readonly tracks: number;
  readonly coverId?: string;
}

export interface Decade {
  /** Its first year. */
  readonly decade: number;
  readonly tracks: number;
  readonly coverId?: string;
}

/** Which tracks; all that is given must hold. */
export interface TrackFilter {
  readonly artistId?: string;
  readonly albumId?: string;
  readonly genreId?: string;
  readonly decade?: number;
  readonly addedSinceMs?: EpochMs;
}

/**
 * `name`: by artist and title, those of an album as they are on it; `added`: newest first; `played`:
 * most played ever first; `rank`: what people like tonight, best liked first, and nothing else.
 */
export type TrackSort = "name" | "added" | "played" | "rank";

/** What somebody may be about to type. */
export interface Suggestion {
  readonly text: string;
  readonly kind: "artist" | "album" | "track" | "query";
}

/**
 * What there is to play, and what was played. What is missing or on a stick that is away is in no
 * list and no answer.
 */
export interface Library {
  track(trackId: TrackId): Promise<Track | undefined>;
  /**
   * Best match first, then what is popular tonight, then ever; forgives typing errors. An empty query
   * lists everything by artist and title.
   */
  search(query: string, page: PageRequest): Promise<Page<Track>>;
  /** While somebody types; for nothing typed: what is popular tonight. */
  suggestions(typed: string, limit: number): Promise<readonly Suggestion[]>;
  /** Somebody typed this and then asked for the track: who types it again will find it first. */
  noteQuery(typed: string, trackId: TrackId): Promise<void>;
  tracks(filter: TrackFilter, sort: TrackSort, page: PageRequest): Promise<Page<Track>>;
  /** By name, without articles. */
  artists(page: PageRequest): Promise<Page<Artist>>;
  artist(artistId: string): Promise<Artist | undefined>;
  /** By title; of one artist, or all. */
  albums(artistId: string | undefined, page: PageRequest): Promise<Page<Album>>;
  album(albumId: string): Promise<Album | undefined>;
  genres(page: PageRequest): Promise<Page<Genre>>;
  genre(genreId: string): Promise<Genre | undefined>;
  /** Newest first. */
  decades(page: PageRequest): Promise<Page<Decade>>;
  count(): Promise<number>;
  /** Newest first; `by`: only what this guest asked for. */
  history(page: PageRequest, by?: GuestId): Promise<Page<PastPlay>>;
  /** How many songs played for each guest. */
  playCounts(): Promise<PlayCounts>;
  /**
   * Something to play unasked: by chance, more likely what people liked since `sinceMs` or an
   * artist of it, not one of `notThese`. `seed` fixes the choice.
   */
  suggest(wish: {
    readonly seed: number;
    readonly sinceMs: EpochMs;
    readonly notThese: readonly TrackId[];
  }): Promise<Track | undefined>;
  /**
   * The track of a playlist that has not played for longest, in the order of the list, if possible
   * not this one.
   */
  nextOfPlaylist(playlistId: string, notThis: TrackId | undefined): Promise<Track | undefined>;
}
