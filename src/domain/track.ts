import type { TrackId } from "./ids.ts";

/** One playable piece of music, as far as the rules of the party need to know it. */
export interface Track {
  readonly trackId: TrackId;
  readonly title: string;
  readonly artist: string;
  readonly album: string;
  /** 0 when the length is not known (a stream). */
  readonly durationMs: number;
  /** Content address of the cover picture, if the track has one. */
  readonly coverId?: string;
  /** It is still being fetched: it may be voted on, but not played. */
  readonly isPending?: true;
  /** What the deck opens: an absolute path or a URL. Never shown to guests. */
  readonly source: string;
}
