import type { Command } from "../command.ts";
import type { Entry } from "../entry.ts";
import type { PartyEvent } from "../event.ts";
import type { Bucket } from "../guest.ts";
import type { EpochMs, GuestId } from "../ids.ts";
import { takeToken } from "../limits/bucket.ts";
import { requestRule } from "../limits/request-limits.ts";
import { whyNot } from "../limits/why-not.ts";
import type { Party } from "../party.ts";
import { accept, type Decision, refuse } from "../step.ts";

type RequestTrack = Extract<Command, { kind: "request-track" }>;
type AddFallback = Extract<Command, { kind: "add-fallback" }>;

/** A guest asks for a track: it waits in the queue with the guest's own +1. */
export const requestTrack = (party: Party, command: RequestTrack): Decision => {
  const { by, track, atMs } = command;
  if (by.kind === "system") return refuse("not-yours");
  const refusal = whyNot(party, by, track, atMs);
  if (refusal) return { ok: false, refusal };
  const requests = allowanceAfter(party, by.guestId, atMs);
  const entry = newEntry(party, command, by.guestId);
  return accept(
    ...replacedFallback(party, command),
    { kind: "entry-added", entry, requests, atMs },
    {
      kind: "vote-cast",
      entryId: entry.entryId,
      guestId: by.guestId,
      value: 1,
      score: 1,
      tie: entry.tie,
      atMs,
    },
  );
};

/** The host's own choice for a dry queue; guests' requests always go before it. */
export const addFallback = (party: Party, command: AddFallback): Decision => {
  if (command.by.kind === "guest") return refuse("host-only");
  if (party.queue.length >= party.settings.queueLength) return refuse("queue-full");
  const entry = newEntry(party, command, undefined);
  return accept({ kind: "entry-added", entry, requests: undefined, atMs: command.atMs });
};

/** While there is no limit nothing is used up: a limit set later starts without debts. */
const allowanceAfter = (party: Party, guestId: GuestId, nowMs: EpochMs): Bucket | undefined => {
  const guest = party.guests.get(guestId);
  const rule = requestRule(party.settings, guest?.limits);
  return rule.burst === 0 ? guest?.requests : takeToken(guest?.requests, rule, nowMs);
};

const newEntry = (
  party: Party,
  command: RequestTrack | AddFallback,
  requestedBy: GuestId | undefined,
): Entry => ({
  entryId: command.entryId,
  track: command.track,
  requestedBy,
  requestedAtMs: command.atMs,
  age: party.ticks + 1,
  tie: party.ticks + 1,
  sincePlay: party.plays,
  place: undefined,
  votes: new Map(),
  score: 0,
});

/** Who asks for what the fallback list was about to play gets it as a request, not twice. */
const replacedFallback = (party: Party, command: RequestTrack): PartyEvent[] => {
  const twin = party.queue.find(
    (entry) => entry.requestedBy === undefined && entry.track.trackId === command.track.trackId,
  );
  if (!twin) return [];
  return [{ kind: "entry-removed", entryId: twin.entryId, reason: "removed", atMs: command.atMs }];
};
