import type { Actor, Command, Start } from "../command.ts";
import type { Standing } from "../guest.ts";
import type { EntryId, EpochMs, HashtagId, PlayId } from "../ids.ts";
import type { Party } from "../party.ts";
import { rankQueue } from "../ranking/rank.ts";
import type { Interactivity, RankingMode, Settings } from "../settings.ts";
import { aTrack } from "./a-track.ts";
import { actor, entry, guest } from "./names.ts";

export type WhimKind = Command["kind"] | "finish-track" | "fail-track" | "request-pending";

/** What somebody feels like doing, before it is known what there is to do it with. */
export interface Whim {
  readonly kind: WhimKind;
  readonly who: number;
  readonly pick: number;
  readonly other: number;
  readonly value: 1 | 0 | -1;
  readonly activeGuests: number;
  readonly seed: number;
  readonly afterMs: number;
}

const PEOPLE = ["ada", "bob", "cem", "dee", "eve", "host", "system"];
const MODES: readonly RankingMode[] = ["fair", "votes", "fifo", "raffle"];
const LEVELS: readonly Interactivity[] = [
  "open",
  "voting",
  "upvotes",
  "requests",
  "closed",
  "list-only",
];
const CHANGES: readonly Partial<Settings>[] = [
  ...MODES.map((rankingMode) => ({ rankingMode })),
  ...LEVELS.map((interactivity) => ({ interactivity })),
  { interactivity: "open" },
  { interactivity: "voting" },
  { kickScore: 0 },
  { kickScore: 1 },
  { kickScore: 3 },
  { starvationPlays: 1 },
  { starvationPlays: 5 },
  { queueLength: 3 },
  { queueLength: 200 },
  { waitingPerGuest: 2, requestBurst: 2 },
  { waitingPerGuest: 0, requestBurst: 0 },
  { votesPer10Sec: 2 },
  { votesPer10Sec: 0 },
  { allowDuplicates: true },
  { allowDuplicates: false, replayHours: 1 },
  { replayHours: 0, forbiddenWords: ["track 3"] },
  { trackMaxSec: 100 },
  { trackMaxSec: 0, forbiddenWords: [] },
  { newMusicOnly: true },
  { newMusicOnly: false },
  { hashtags: "open", showGuests: false },
  { hashtags: "off" },
  { hashtags: "approved", showGuests: true },
  { levelLoudness: false },
  { levelLoudness: true },
];

const STANDINGS: readonly Standing[] = ["welcome", "welcome", "muted", "banned"];
const tagId = (pick: number): HashtagId => `tag ${pick}` as HashtagId;

/** The whim as a command that fits this party: mostly about something that is there. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one plain case for each kind
export const commandFor = (party: Party, whim: Whim, number: number, atMs: EpochMs): Command => {
  const name = PEOPLE[whim.who] ?? "ada";
  const by: Actor = actor(name);
  const { pick, other, value, activeGuests, seed } = whim;
  const start: Start = {
    playId: `play ${number}` as PlayId,
    entryId: entry(`again ${number}`),
    backId: entry(`back ${number}`),
    seed,
  };
  const when = { by, atMs };
  switch (whim.kind) {
    case "join-party":
      return { kind: whim.kind, guestId: guest(name), name, hue: pick, ...when };
    case "request-track":
    case "add-fallback":
      return {
        kind: whim.kind,
        entryId: entry(`entry ${number}`),
        track: someTrack(pick),
        ...when,
      };
    case "request-pending": {
      const entryId = entry(`entry ${number}`);
      const track = aTrack(entryId, { isPending: true, durationMs: 0, source: "" });
      return { kind: "request-track", entryId, track, ...when };
    }
    case "cast-vote":
      return { kind: whim.kind, entryId: waiting(party, pick), value, activeGuests, ...when };
    case "remove-entry":
      return { kind: whim.kind, entryId: waiting(party, pick), ...when };
    case "move-entry": {
      const side = value === 1 ? "before" : "after";
      const anchorId = waiting(party, other);
      return { kind: whim.kind, entryId: waiting(party, pick), side, anchorId, ...when };
    }
    case "cast-skip-vote":
      return { kind: whim.kind, value: value === 1, activeGuests, start, ...when };
    case "seek":
      return { kind: whim.kind, positionMs: pick * 7000, ...when };
    case "note-position":
      return { kind: whim.kind, playId: onDeck(party, other), positionMs: pick * 1000.5, ...when };
    case "set-volume":
      return { kind: whim.kind, volumePct: pick, ...when };
    case "change-settings":
      return { kind: whim.kind, patch: CHANGES[pick % CHANGES.length] ?? {}, ...when };
    case "finish-track":
    case "fail-track":
      if (!party.playback.current) return { kind: "start-next", start, ...when };
      return {
        kind: "end-track",
        playId: party.playback.current.playId,
        failure: whim.kind === "fail-track" ? "broken" : undefined,
        nextId: undefined,
        start,
        ...when,
      };
    case "end-track":
      return {
        kind: whim.kind,
        playId: onDeck(party, other),
        failure: value === -1 ? "broken" : undefined,
        nextId: preloaded(party, pick),
        start,
        ...when,
      };
    case "choose-filler": {
      const filler = { entryId: entry(`filler ${number}`), track: someTrack(pick) };
      return { kind: whim.kind, filler: value === 0 ? undefined : filler, ...when };
    }
    case "remove-entries":
      return { kind: whim.kind, entryIds: [waiting(party, pick), waiting(party, other)], ...when };
    case "settle-entry": {
      const track = value === -1 ? undefined : someTrack(other);
      const pending = party.queue.filter((each) => each.track.isPending);
      const entryId = pending[pick % (pending.length + 1)]?.entryId ?? waiting(party, pick);
      const settler: Actor = other % 8 === 0 ? by : { kind: "system" };
      return { kind: whim.kind, entryId, track, by: settler, atMs };
    }
    case "change-guest": {
      const standing = STANDINGS[other % STANDINGS.length] ?? "welcome";
      const change = value === 0 ? { hue: pick } : { standing };
      return {
        kind: whim.kind,
        guestId: guest(PEOPLE[pick % PEOPLE.length] ?? ""),
        change,
        ...when,
      };
    }
    case "add-hashtag":
      return { kind: whim.kind, hashtagId: tagId(pick), text: `tag ${pick}`, ...when };
    case "judge-hashtag":
      return { kind: whim.kind, hashtagId: tagId(pick), isShown: value === 1, ...when };
    case "clear-queue":
    case "pause":
      return { kind: whim.kind, ...when };
    case "play":
    case "skip":
    case "previous":
    case "start-next":
      return { kind: whim.kind, start, ...when };
  }
};

/** Few tracks, so that the same one is wanted again; every seventh is a stream. */
const someTrack = (pick: number) => {
  const number = pick % 14;
  return aTrack(`track ${number}`, { durationMs: number % 7 === 0 ? 0 : number * 20_000 });
};

/** An entry of the queue; now and then one that is not there. */
const waiting = (party: Party, pick: number): EntryId =>
  party.queue[pick % (party.queue.length + 1)]?.entryId ?? entry("gone");

const onDeck = (party: Party, pick: number): PlayId =>
  pick % 8 === 0 ? ("long over" as PlayId) : (party.playback.current?.playId ?? ("none" as PlayId));

/** What the deck went over to by itself: usually what it was told, sometimes what was best before. */
const preloaded = (party: Party, pick: number): EntryId | undefined => {
  const ranked = rankQueue(party);
  if (pick % 8 === 0) return party.playback.filler?.entryId;
  if (pick % 8 === 1) return waiting(party, pick);
  return pick % 2 === 0 ? ranked[0]?.entryId : undefined;
};
