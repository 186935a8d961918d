import type { PartyEvent } from "../../domain/event.ts";
import type { EntryId, EpochMs, GuestId, PlayId } from "../../domain/ids.ts";
import type { Party } from "../../domain/party.ts";
import type { Result } from "../../lib/result.ts";

/** Why the disk took nothing. All of them may pass by themselves. */
export type StorageFault = "storage-full" | "storage-readonly" | "storage-failed";

/** The answer to a command that somebody may send again, kept so that it is done once. */
export interface Receipt {
  /** Who sent it, and the id that the sender made for it. */
  readonly guestId: GuestId;
  readonly key: string;
  /** JSON. */
  readonly answer: string;
  readonly atMs: EpochMs;
}

/** What goes to disk together or not at all. */
export interface Commit {
  readonly events: readonly PartyEvent[];
  readonly receipts: readonly Receipt[];
  /**
   * The party after the last of `events`: stored as it is. What is absent is as it was after the
   * last commit: most commits are votes, and all of this goes over to another thread.
   */
  readonly after: Pick<Party, "seq" | "plays" | "round" | "seed" | "ticks"> & {
    readonly playback?: Party["playback"];
    /** Entries that the host put somewhere. */
    readonly placed?: readonly (readonly [EntryId, number])[];
    /** The last songs, newest first. */
    readonly recent?: readonly PlayId[];
  };
}

/** Keeps the party. Acknowledged means on the medium: a pulled plug loses nothing of it. */
export interface PartyStore {
  /** The party as it was after the last commit; a new one on a new disk. */
  load(): Promise<Party>;
  /** Receipts that are younger than `sinceMs`. */
  receipts(sinceMs: EpochMs): Promise<readonly Receipt[]>;
  commit(commit: Commit): Promise<Result<undefined, StorageFault>>;
}
