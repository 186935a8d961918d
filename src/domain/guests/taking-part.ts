import type { GuestId } from "../ids.ts";
import type { Party } from "../party.ts";

/** Whose songs and votes the party still has before it. */
export const takingPart = ({ queue, playback }: Party): ReadonlySet<GuestId> => {
  const requesters = [playback.current, ...queue].flatMap((song) => song?.requestedBy ?? []);
  const voters = queue.flatMap(({ votes }) => [...votes.keys()]);
  return new Set([...requesters, ...voters, ...(playback.current?.skipVotes ?? [])]);
};
