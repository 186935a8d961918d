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

/** What there is to play, and what was played. Reads only. */
export interface Library {
  track(trackId: TrackId): Promise<Track | undefined>;
  /** Best match first; forgives typing errors. An empty query lists everything by artist and title. */
  search(query: string, page: PageRequest): Promise<Page<Track>>;
  count(): Promise<number>;
  /** Newest first. */
  history(page: PageRequest): Promise<Page<PastPlay>>;
  /**
   * Something to play unasked: by chance, more likely what people liked since `sinceMs` or an
   * artist of it, not one of `notThese`. `seed` fixes the choice.
   */
  suggest(wish: {
    readonly seed: number;
    readonly sinceMs: EpochMs;
    readonly notThese: readonly TrackId[];
  }): Promise<Track | undefined>;
}
