import type { Entry, VoteValue } from "./entry.ts";
import type { PartyEvent } from "./event.ts";
import type { Bucket, Guest } from "./guest.ts";
import type { GuestId } from "./ids.ts";
import { noteVote } from "./limits/vote-rate.ts";
import type { Party } from "./party.ts";
import { withoutEntry, withPlace } from "./queue/move-entry.ts";
import { unreachable } from "./step.ts";

export type QueueEvent = Extract<
  PartyEvent,
  {
    kind:
      | "guest-joined"
      | "entry-added"
      | "vote-cast"
      | "entry-removed"
      | "entry-settled"
      | "entry-moved";
  }
>;
type VoteCast = Extract<PartyEvent, { kind: "vote-cast" }>;

/** The part of `evolve` that is about guests and what waits. */
export const evolveQueue = (party: Party, event: QueueEvent): Party => {
  switch (event.kind) {
    case "guest-joined":
      return { ...party, guests: withGuest(party.guests, newGuest(event)) };
    case "entry-added":
      return {
        ...party,
        ticks: Math.max(party.ticks, event.entry.age),
        queue: [...party.queue, event.entry],
        guests: withRequests(party, event.entry.requestedBy, event.requests),
      };
    case "vote-cast":
      return withVote(party, event);
    case "entry-removed":
      return { ...party, queue: withoutEntry(party, event.entryId) };
    case "entry-settled":
      return {
        ...party,
        queue: party.queue.map((entry) =>
          entry.entryId === event.entryId ? { ...entry, track: event.track } : entry,
        ),
      };
    case "entry-moved":
      return { ...party, queue: withPlace(party, event.entryId, event.place) };
    default:
      return unreachable(event);
  }
};

const newGuest = (event: Extract<PartyEvent, { kind: "guest-joined" }>): Guest => ({
  guestId: event.guestId,
  name: event.name,
  hue: event.hue,
  joinedAtMs: event.atMs,
  standing: "welcome",
  limits: {},
  requests: undefined,
  votedAtMs: [],
  nextRound: 0,
  lastTurnPlay: 0,
});

export const withGuest = (
  guests: ReadonlyMap<GuestId, Guest>,
  guest: Guest,
): ReadonlyMap<GuestId, Guest> => new Map(guests).set(guest.guestId, guest);

const withRequests = (
  party: Party,
  guestId: GuestId | undefined,
  requests: Bucket | undefined,
): ReadonlyMap<GuestId, Guest> => {
  const guest = guestId === undefined ? undefined : party.guests.get(guestId);
  return guest ? withGuest(party.guests, { ...guest, requests }) : party.guests;
};

const withVote = (party: Party, event: VoteCast): Party => {
  const { guestId, entryId, value, score, tie, atMs } = event;
  const guest = party.guests.get(guestId);
  const limit = party.settings.votesPer10Sec;
  const guests =
    guest && limit > 0
      ? withGuest(party.guests, { ...guest, votedAtMs: noteVote(guest.votedAtMs, limit, atMs) })
      : party.guests;
  const queue = party.queue.map((entry) =>
    entry.entryId === entryId
      ? { ...entry, score, tie, votes: votesWith(entry, guestId, value) }
      : entry,
  );
  return { ...party, ticks: Math.max(party.ticks, tie), guests, queue };
};

const votesWith = (
  entry: Entry,
  guestId: GuestId,
  value: 1 | 0 | -1,
): ReadonlyMap<GuestId, VoteValue> => {
  const votes = new Map(entry.votes);
  if (value === 0) votes.delete(guestId);
  else votes.set(guestId, value);
  return votes;
};
