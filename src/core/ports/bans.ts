import type { EpochMs, GuestId } from "../../domain/ids.ts";
import type { Result } from "../../lib/result.ts";
import type { StorageFault } from "./store.ts";

/** Where a banned guest was seen last. */
export interface Sighting {
  readonly guestId: GuestId;
  /** A hash: it tells whether an address is the same one, and nothing else. */
  readonly place: string;
  readonly atMs: EpochMs;
}

/** Keeps what recognises who is banned, so that no restart lifts a ban. */
export interface BanNotes {
  sightings(): Promise<readonly Sighting[]>;
  /** Instead of all that were kept before. */
  putSightings(sightings: readonly Sighting[]): Promise<Result<undefined, StorageFault>>;
}
