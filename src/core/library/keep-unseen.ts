export interface ListedTrack {
  readonly trackId: string;
  /** False: its file is away, so whoever edits the list does not see it. */
  readonly isThere: boolean;
}

/**
 * A list that somebody has edited without seeing all of it: what was not shown stays behind the track
 * that it stood behind, or the one before that if that has left; so a stick that is out for an
 * evening loses nothing.
 */
export const keepUnseen = (
  before: readonly ListedTrack[],
  wanted: readonly string[],
): readonly string[] => {
  const isWanted = new Set(wanted);
  const first: string[] = [];
  const behind = new Map<string, string[]>();
  let anchor = first;
  for (const { trackId, isThere } of before) {
    if (!isThere) {
      if (!isWanted.has(trackId)) anchor.push(trackId);
    } else if (isWanted.has(trackId)) {
      anchor = behind.get(trackId) ?? [];
      behind.set(trackId, anchor);
    }
  }
  const rest = wanted.flatMap((trackId) => {
    const unseen = behind.get(trackId) ?? [];
    // The same track again does not bring them a second time.
    behind.delete(trackId);
    return [trackId, ...unseen];
  });
  return [...first, ...rest];
};
