import type { Command, Start } from "../command.ts";
import type { PartyEvent, Turn } from "../event.ts";
import type { EpochMs } from "../ids.ts";
import type { Party } from "../party.ts";
import { type Current, FAILURES_BEFORE_TROUBLE, type PlayEnd } from "../playback.ts";
import { accept, type Decision } from "../step.ts";
import { nextTrack } from "./start-next.ts";

type EndTrack = Extract<Command, { kind: "end-track" }>;

/** The deck is through with a song, or could not play it. Late news about another song is ignored. */
export const endTrack = (party: Party, command: EndTrack): Decision => {
  const { playId, failure, fault, nextId, start, atMs } = command;
  const { current, failures } = party.playback;
  if (current?.playId !== playId) return accept();
  if (failure === undefined) {
    return accept(ended(current, "finished", atMs), ...nextTrack(party, start, atMs, nextId));
  }
  // Once in a row: else the broken songs of two guests alternate until the party stops.
  const refund = failures === 0 ? turnBack(party, current) : undefined;
  const failedNow: PartyEvent = {
    kind: "track-ended",
    playId,
    end: "failed",
    reason: failure,
    refund,
    atMs,
  };
  // Something is wrong with the box, not with the songs: do not eat the queue.
  if (failures + 1 >= FAILURES_BEFORE_TROUBLE) {
    return accept(failedNow, { kind: "trouble-began", reason: failure, fault, atMs });
  }
  return accept(failedNow, ...nextTrack(party, start, atMs, nextId));
};

/** Ends the current song on a wish and goes on; nothing left to play is no refusal. */
export const endAndGoOn = (
  party: Party,
  current: Current,
  end: PlayEnd,
  start: Start,
  atMs: EpochMs,
): Decision => accept(ended(current, end, atMs), ...nextTrack(party, start, atMs));

/** The turn that the current song was, to be given back; a song from the history was none. */
export const turnBack = (party: Party, { requestedBy }: Current): Turn | undefined => {
  if (requestedBy === undefined) return undefined;
  const wasTurn = party.guests.get(requestedBy)?.lastTurnPlay === party.plays;
  return wasTurn ? { guestId: requestedBy, round: party.round } : undefined;
};

export const ended = (
  current: Current,
  end: PlayEnd,
  atMs: EpochMs,
  refund?: Turn,
): PartyEvent => ({
  kind: "track-ended",
  playId: current.playId,
  end,
  reason: undefined,
  refund,
  atMs,
});
