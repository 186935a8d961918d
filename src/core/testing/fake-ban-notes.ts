import { failed, ok } from "../../lib/result.ts";
import type { BanNotes, Sighting } from "../ports/bans.ts";

/** Notes in memory, which can refuse to be written. */
export const createFakeBanNotes = () => {
  let kept: readonly Sighting[] = [];
  let isFull = false;
  const notes: BanNotes = {
    sightings: () => Promise.resolve(kept),
    putSightings: (sightings) => {
      if (isFull) return Promise.resolve(failed("storage-full", "no room"));
      kept = sightings;
      return Promise.resolve(ok(undefined));
    },
  };
  return {
    ...notes,
    kept: () => kept,
    fill: (full: boolean): void => {
      isFull = full;
    },
  };
};
