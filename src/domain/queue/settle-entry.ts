import type { Command } from "../command.ts";
import { alreadyQueued, limitOnTrack } from "../limits/request-limits.ts";
import { findEntry, type Party } from "../party.ts";
import { accept, type Decision, refuse } from "../step.ts";

type SettleEntry = Extract<Command, { kind: "settle-entry" }>;

/**
 * What was being fetched has come, and keeps its votes; or it did not, and leaves the queue. What it
 * is turns out only now, so it also leaves when nobody could have asked for it by its right name.
 */
export const settleEntry = (party: Party, { by, entryId, track, atMs }: SettleEntry): Decision => {
  if (by.kind !== "system") return refuse("host-only");
  const entry = findEntry(party, entryId);
  if (!entry) return refuse("no-such-entry");
  if (!entry.track.isPending) return accept();
  const isWanted = track && !limitOnTrack(party, track, atMs) && !alreadyQueued(party, track);
  return isWanted
    ? accept({ kind: "entry-settled", entryId, track, atMs })
    : accept({ kind: "entry-removed", entryId, reason: "not-fetched", atMs });
};
