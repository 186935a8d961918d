/** A line of a playlist file, as it was written there. */
export interface RawPlaylist {
  readonly title?: string;
  readonly entries: readonly string[];
}

export const ENTRIES_MAX = 20_000;
