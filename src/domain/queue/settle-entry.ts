import type { Command } from "../command.ts";
import { findEntry, type Party } from "../party.ts";
import { accept, type Decision, refuse } from "../step.ts";

type SettleEntry = Extract<Command, { kind: "settle-entry" }>;

/** What was being fetched has come, and keeps its votes; or it did not, and leaves the queue. */
export const settleEntry = (party: Party, { by, entryId, track, atMs }: SettleEntry): Decision => {
  if (by.kind !== "system") return refuse("host-only");
  const entry = findEntry(party, entryId);
  if (!entry) return refuse("no-such-entry");
  if (!entry.track.isPending) return accept();
  return track
    ? accept({ kind: "entry-settled", entryId, track, atMs })
    : accept({ kind: "entry-removed", entryId, reason: "not-fetched", atMs });
};
