import type { EpochMs } from "../ids.ts";

export const VOTE_WINDOW_MS = 10_000;

/** When one more vote is allowed: now, or when the oldest of the last `limit` votes is 10 s old. */
export const nextVoteAtMs = (
  votedAtMs: readonly EpochMs[],
  limit: number,
  nowMs: EpochMs,
): EpochMs => {
  if (limit === 0 || votedAtMs.length < limit) return nowMs;
  return Math.max(nowMs, (votedAtMs[votedAtMs.length - limit] ?? 0) + VOTE_WINDOW_MS);
};

/** The list with one more vote, cut to what the limit looks at. */
export const noteVote = (
  votedAtMs: readonly EpochMs[],
  limit: number,
  nowMs: EpochMs,
): readonly EpochMs[] => (limit === 0 ? [] : [...votedAtMs, nowMs].slice(-limit));
