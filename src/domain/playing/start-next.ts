import type { Command, Start } from "../command.ts";
import type { Entry } from "../entry.ts";
import type { PartyEvent, PlayOrigin, Turn } from "../event.ts";
import type { EntryId, EpochMs } from "../ids.ts";
import { findEntry, type Party } from "../party.ts";
import type { Play } from "../playback.ts";
import { nextUp } from "../ranking/next-up.ts";
import { rankQueue } from "../ranking/rank.ts";
import { accept, type Decision, refuse } from "../step.ts";

type StartNext = Extract<Command, { kind: "start-next" }>;

/** Starts the best entry when nothing is on; changes nothing when something is, or the host paused. */
export const startNext = (party: Party, { start, atMs }: StartNext): Decision => {
  const { current, status } = party.playback;
  if (current || status !== "playing") return accept();
  const events = nextTrack(party, start, atMs);
  return events.length > 0 ? accept(...events) : refuse("nothing-to-play");
};

/**
 * What follows: the entry that the deck went over to by itself, else the first of the ranking,
 * else the filler. No events: there is nothing.
 */
export const nextTrack = (
  party: Party,
  start: Start,
  atMs: EpochMs,
  nextId?: EntryId,
): readonly PartyEvent[] => {
  const { filler } = party.playback;
  const isFillerOn = nextId !== undefined && filler?.entryId === nextId;
  const onDeck = nextId === undefined || isFillerOn ? undefined : findEntry(party, nextId);
  const entry = onDeck?.track.isPending ? undefined : onDeck;
  const best = entry ?? (isFillerOn ? undefined : nextUp(rankQueue(party)));
  if (best) return startEntry(party, best, start, atMs);
  if (!filler) return [];
  const play: Play = {
    playId: start.playId,
    ...filler,
    requestedBy: undefined,
    requestedAtMs: atMs,
    score: 0,
    startedAtMs: atMs,
  };
  return [trackStarted(party, play, start.seed, "filler")];
};

const startEntry = (
  party: Party,
  entry: Entry,
  start: Start,
  atMs: EpochMs,
): readonly PartyEvent[] => {
  const { entryId, track, requestedBy, requestedAtMs, score } = entry;
  const play: Play = {
    playId: start.playId,
    entryId,
    track,
    requestedBy,
    requestedAtMs,
    score,
    startedAtMs: atMs,
  };
  return [
    { kind: "entry-removed", entryId, reason: "started", atMs },
    trackStarted(party, play, start.seed, "queue", turnOf(party, entry)),
  ];
};

const turnOf = (party: Party, entry: Entry): Turn | undefined => {
  if (entry.requestedBy === undefined) return undefined;
  const nextRound = party.guests.get(entry.requestedBy)?.nextRound ?? 0;
  return { guestId: entry.requestedBy, round: Math.max(party.round, nextRound) };
};

export const trackStarted = (
  party: Party,
  play: Play,
  seed: number,
  from: PlayOrigin,
  turn?: Turn,
): PartyEvent => ({
  kind: "track-started",
  play,
  number: party.plays + 1,
  seed,
  positionMs: 0,
  from,
  turn,
  atMs: play.startedAtMs,
});
