import type { Command } from "../command.ts";
import { findEntry, type Party } from "../party.ts";
import { accept, type Decision, refuse } from "../step.ts";

type RemoveEntry = Extract<Command, { kind: "remove-entry" }>;
type RemoveEntries = Extract<Command, { kind: "remove-entries" }>;
type ClearQueue = Extract<Command, { kind: "clear-queue" }>;

/** Guests withdraw what they asked for; the host removes anything. */
export const removeEntry = (party: Party, { by, entryId, atMs }: RemoveEntry): Decision => {
  const entry = findEntry(party, entryId);
  if (!entry) return refuse("no-such-entry");
  const isOwn = by.kind !== "system" && entry.requestedBy === by.guestId;
  if (by.kind === "guest" && !isOwn) return refuse("not-yours");
  return accept({
    kind: "entry-removed",
    entryId,
    reason: isOwn ? "withdrawn" : "removed",
    atMs,
  });
};

/** The host removes several at once; what has left the queue meanwhile is passed over. */
export const removeEntries = (party: Party, { by, entryIds, atMs }: RemoveEntries): Decision => {
  if (by.kind === "guest") return refuse("host-only");
  const waiting = new Set(party.queue.map((entry) => entry.entryId));
  const unique = [...new Set(entryIds)].filter((entryId) => waiting.has(entryId));
  return accept(
    ...unique.map(
      (entryId) => ({ kind: "entry-removed", entryId, reason: "removed", atMs }) as const,
    ),
  );
};

export const clearQueue = (party: Party, { by, atMs }: ClearQueue): Decision => {
  if (by.kind === "guest") return refuse("host-only");
  return accept(
    ...party.queue.map(
      ({ entryId }) => ({ kind: "entry-removed", entryId, reason: "cleared", atMs }) as const,
    ),
  );
};
