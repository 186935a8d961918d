import type { Entry } from "./entry.ts";
import type { Guest } from "./guest.ts";
import type { Hashtag } from "./hashtag.ts";
import type { EntryId, EpochMs, GuestId, TrackId } from "./ids.ts";
import type { Play, Playback } from "./playback.ts";
import { defaultSettings, type Settings } from "./settings.ts";

/** The live state of the party. Immutable; small enough to be rebuilt from disk at start. */
export interface Party {
  /** How many events there have been. */
  readonly seq: number;
  /** How many songs have been started. */
  readonly plays: number;
  /** The round of the last turn that was taken (see ranking/fair.ts). */
  readonly round: number;
  /** Fixes the raffle's draw until the next song starts. */
  readonly seed: number;
  /** Grows with every entry and every lost vote: the order of things without a clock. */
  readonly ticks: number;
  readonly settings: Settings;
  readonly guests: ReadonlyMap<GuestId, Guest>;
  /** Waiting entries, oldest first; ranking/rank.ts has the playing order. */
  readonly queue: readonly Entry[];
  readonly playback: Playback;
  /** Oldest first; those that wait for the host among them. */
  readonly hashtags: readonly Hashtag[];
  /** The last songs, newest first, for "previous". */
  readonly recent: readonly Play[];
  /** When each track last started, for "no replay" and "new music only". */
  readonly playedAtMs: ReadonlyMap<TrackId, EpochMs>;
}

export const RECENT_PLAYS = 20;

export const newParty: Party = {
  seq: 0,
  plays: 0,
  round: 1,
  seed: 1,
  ticks: 0,
  settings: defaultSettings,
  guests: new Map(),
  queue: [],
  hashtags: [],
  playback: {
    status: "playing",
    current: undefined,
    volumePct: 80,
    failures: 0,
    trouble: undefined,
    filler: undefined,
  },
  recent: [],
  playedAtMs: new Map(),
};

export const findEntry = (party: Party, entryId: EntryId): Entry | undefined =>
  party.queue.find((entry) => entry.entryId === entryId);
