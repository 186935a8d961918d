import type { EntryId, EpochMs, GuestId } from "./ids.ts";
import type { Track } from "./track.ts";

export type VoteValue = 1 | -1;

/** A track that waits in the queue. */
export interface Entry {
  readonly entryId: EntryId;
  readonly track: Track;
  /** Undefined: it comes from the host's fallback list. */
  readonly requestedBy: GuestId | undefined;
  readonly requestedAtMs: EpochMs;
  /** Grows with every entry: the smaller, the older. */
  readonly age: number;
  /** Place among equals: its age, or the moment when it last lost votes, whichever is later. */
  readonly tie: number;
  /** How many plays the party had seen when this was requested. */
  readonly sincePlay: number;
  /** Where the host put it, counted from 0; undefined: it ranks by the rules. */
  readonly place: number | undefined;
  readonly votes: ReadonlyMap<GuestId, VoteValue>;
  /** Sum of the votes. */
  readonly score: number;
}

export const isFallback = (entry: Entry): boolean => entry.requestedBy === undefined;
