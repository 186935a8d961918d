import type { Command } from "../command.ts";
import { findEntry, type Party } from "../party.ts";
import { accept, type Decision, refuse } from "../step.ts";

type RemoveEntry = Extract<Command, { kind: "remove-entry" }>;
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

export const clearQueue = (party: Party, { by, atMs }: ClearQueue): Decision => {
  if (by.kind === "guest") return refuse("host-only");
  return accept(
    ...party.queue.map(
      ({ entryId }) => ({ kind: "entry-removed", entryId, reason: "cleared", atMs }) as const,
    ),
  );
};
