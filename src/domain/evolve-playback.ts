import type { PartyEvent } from "./event.ts";
import type { GuestEvent } from "./evolve-guests.ts";
import { type QueueEvent, withGuest } from "./evolve-queue.ts";
import { type Party, RECENT_PLAYS } from "./party.ts";
import type { Current, Play, Playback } from "./playback.ts";
import { unreachable } from "./step.ts";

export type PlaybackEvent = Exclude<
  PartyEvent,
  QueueEvent | GuestEvent | { kind: "settings-changed" }
>;

/** The part of `evolve` that is about what sounds. */
export const evolvePlayback = (party: Party, event: PlaybackEvent): Party => {
  switch (event.kind) {
    case "track-started":
      return startTrack(party, event);
    case "track-ended":
      return endPlay(party, event);
    case "playback-paused":
      return at(party, event.positionMs, event.atMs, { status: "paused" });
    case "playback-resumed":
      return at(party, party.playback.current?.positionMs ?? 0, event.atMs, {
        status: "playing",
        failures: 0,
        trouble: undefined,
        troubleFault: undefined,
      });
    case "playback-seeked":
    case "position-noted":
      return at(party, event.positionMs, event.atMs, {});
    case "volume-set":
      return withPlayback(party, { volumePct: event.volumePct });
    case "skip-vote-cast":
      return withCurrent(party, (current) => {
        const skipVotes = new Set(current.skipVotes);
        if (event.value) skipVotes.add(event.guestId);
        else skipVotes.delete(event.guestId);
        return { ...current, skipVotes };
      });
    case "trouble-began":
      return withPlayback(party, {
        status: "trouble",
        trouble: event.reason,
        troubleFault: event.fault,
        current: undefined,
      });
    case "filler-chosen":
      return withPlayback(party, { filler: event.filler });
    default:
      return unreachable(event);
  }
};

const withPlayback = (party: Party, change: Partial<Playback>): Party => ({
  ...party,
  playback: { ...party.playback, ...change },
});

const withCurrent = (party: Party, change: (current: Current) => Current): Party => {
  const { current } = party.playback;
  return current ? withPlayback(party, { current: change(current) }) : party;
};

const at = (party: Party, positionMs: number, atMs: number, change: Partial<Playback>): Party =>
  withCurrent(withPlayback(party, change), (current) => ({
    ...current,
    positionMs,
    positionAtMs: atMs,
  }));

const startTrack = (
  party: Party,
  event: Extract<PlaybackEvent, { kind: "track-started" }>,
): Party => {
  const { play, number, turn, from, seed, positionMs } = event;
  const guest = turn ? party.guests.get(turn.guestId) : undefined;
  const guests =
    turn && guest
      ? withGuest(party.guests, { ...guest, nextRound: turn.round + 1, lastTurnPlay: number })
      : party.guests;
  return {
    ...party,
    plays: number,
    seed,
    guests,
    round: Math.max(party.round, turn?.round ?? 0),
    recent: from === "history" ? party.recent.slice(1) : party.recent,
    playedAtMs: new Map(party.playedAtMs).set(play.track.trackId, play.startedAtMs),
    playback: {
      ...party.playback,
      filler: from === "filler" ? undefined : party.playback.filler,
      current: { ...play, positionMs, positionAtMs: event.atMs, skipVotes: new Set() },
    },
  };
};

const endPlay = (party: Party, event: Extract<PlaybackEvent, { kind: "track-ended" }>): Party => {
  const { current } = party.playback;
  if (!current) return party;
  const hasFailed = event.end === "failed";
  const guest = event.refund ? party.guests.get(event.refund.guestId) : undefined;
  const guests =
    event.refund && guest
      ? withGuest(party.guests, { ...guest, nextRound: event.refund.round })
      : party.guests;
  return {
    ...party,
    guests,
    recent: hasFailed || event.end === "put-back" ? party.recent : remember(party.recent, current),
    playback: {
      ...party.playback,
      current: undefined,
      failures: hasFailed ? party.playback.failures + 1 : 0,
    },
  };
};

const remember = (recent: readonly Play[], current: Current): readonly Play[] => {
  const { positionMs: _p, positionAtMs: _a, skipVotes: _s, ...play } = current;
  return [play, ...recent].slice(0, RECENT_PLAYS);
};
