export type VoteValue = 1 | 0 | -1;

/** One guest's vote on one entry. */
export type Cell = string;

export const cellOf = (entryId: string, guestId: string): Cell => `${entryId} ${guestId}`;

/**
 * Every cell's votes go round in this circle, one after the other, so that a stored value tells
 * how old it is: the acknowledged one, or the one after it that was on its way, and nothing else.
 */
export const nextVote = (value: VoteValue): VoteValue => {
  if (value === 1) return -1;
  return value === -1 ? 0 : 1;
};

/** No vote and a vote that was taken back are the same. */
export type StoredVotes = ReadonlyMap<Cell, VoteValue>;

/** Votes that were acknowledged and are not there, in words. */
export const lostVotes = (acknowledged: StoredVotes, stored: StoredVotes): readonly string[] =>
  [...acknowledged].flatMap(([cell, value]) => {
    const found = stored.get(cell) ?? 0;
    const isThere = found === value || found === nextVote(value);
    return isThere ? [] : [`${cell}: ${value} was acknowledged, ${found} is stored`];
  });

/** Votes that nobody cast: in no acknowledged cell, and not a first one on its way. */
export const inventedVotes = (acknowledged: StoredVotes, stored: StoredVotes): readonly string[] =>
  [...stored].flatMap(([cell, value]) =>
    acknowledged.has(cell) || value === 1 ? [] : [`${cell}: ${value} is stored, never cast`],
  );
