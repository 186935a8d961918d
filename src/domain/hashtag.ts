import type { EpochMs, GuestId, HashtagId } from "./ids.ts";

/** A word of the party, for everybody to read on the TV. */
export interface Hashtag {
  readonly hashtagId: HashtagId;
  /** Without the #. */
  readonly text: string;
  readonly by: GuestId;
  readonly atMs: EpochMs;
  /** False: it waits for the host. */
  readonly isShown: boolean;
}

/** More than these are never kept: the oldest makes room. */
export const HASHTAGS_MAX = 60;
export const HASHTAG_MAX_CHARS = 40;
