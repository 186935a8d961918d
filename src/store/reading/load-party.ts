import type { Entry, VoteValue } from "../../domain/entry.ts";
import type { Guest, Standing } from "../../domain/guest.ts";
import type { Hashtag } from "../../domain/hashtag.ts";
import type { EntryId, GuestId, HashtagId, PlayId, TrackId } from "../../domain/ids.ts";
import { newParty, type Party } from "../../domain/party.ts";
import type { Play, Playback } from "../../domain/playback.ts";
import type { Settings } from "../../domain/settings.ts";
import type { Track } from "../../domain/track.ts";
import type { Db } from "../open.ts";
import type { StoredPlayback } from "../writing/write-commit.ts";

/** Rows were written by this program and carry its ids; nothing else writes this file. */
interface PartyRow {
  seq: number;
  plays: number;
  round: number;
  seed: number;
  ticks: number;
  playback: string;
  recent: string;
}

/** The party as it was after the last commit. */
export const loadParty = (db: Db): Party => {
  const row = db.prepare<[], PartyRow>("SELECT * FROM party WHERE id = 1").get();
  if (!row) return newParty;
  const { seq, plays, round, seed, ticks } = row;
  return {
    seq,
    plays,
    round,
    seed,
    ticks,
    settings: loadSettings(db),
    guests: loadGuests(db),
    queue: loadQueue(db),
    hashtags: loadHashtags(db),
    playback: toPlayback(JSON.parse(row.playback)),
    recent: loadRecent(db, JSON.parse(row.recent)),
    playedAtMs: loadPlayed(db),
  };
};

const toPlayback = (stored: StoredPlayback): Playback => ({
  // JSON drops what is undefined: start from what a party has anyway.
  ...newParty.playback,
  ...stored,
  current: stored.current
    ? {
        ...stored.current,
        requestedBy: stored.current.requestedBy,
        skipVotes: new Set(stored.current.skipVotes as GuestId[]),
      }
    : undefined,
});

const loadSettings = (db: Db): Settings => {
  const rows = db.prepare<[], { key: string; value: string }>("SELECT * FROM settings").all();
  const stored = Object.fromEntries(rows.map(({ key, value }) => [key, JSON.parse(value)]));
  return { ...newParty.settings, ...stored };
};

interface GuestRow {
  guest_id: string;
  name: string;
  hue: number;
  joined_at: number;
  standing: Standing;
  limits: string;
  tokens: number | null;
  tokens_at: number | null;
  next_round: number;
  last_turn_play: number;
}

const loadGuests = (db: Db): ReadonlyMap<GuestId, Guest> => {
  const rows = db.prepare<[], GuestRow>("SELECT * FROM guests").all();
  return new Map(
    rows.map((row) => {
      const guestId = row.guest_id as GuestId;
      const requests =
        row.tokens === null || row.tokens_at === null
          ? undefined
          : { tokens: row.tokens, atMs: row.tokens_at };
      const guest: Guest = {
        guestId,
        name: row.name,
        hue: row.hue,
        joinedAtMs: row.joined_at,
        standing: row.standing,
        limits: JSON.parse(row.limits),
        requests,
        votedAtMs: [],
        nextRound: row.next_round,
        lastTurnPlay: row.last_turn_play,
      };
      return [guestId, guest];
    }),
  );
};

interface HashtagRow {
  hashtag_id: string;
  text: string;
  guest_id: string;
  at: number;
  is_shown: number;
}

const loadHashtags = (db: Db): readonly Hashtag[] =>
  db
    .prepare<[], HashtagRow>("SELECT * FROM hashtags ORDER BY number")
    .all()
    .map((row) => ({
      hashtagId: row.hashtag_id as HashtagId,
      text: row.text,
      by: row.guest_id as GuestId,
      atMs: row.at,
      isShown: row.is_shown === 1,
    }));

interface EntryRow {
  entry_id: string;
  track: string;
  requested_by: string | null;
  requested_at: number;
  age: number;
  tie: number;
  since_play: number;
  place: number | null;
}

const loadQueue = (db: Db): readonly Entry[] => {
  const votes = loadVotes(db);
  return db
    .prepare<[], EntryRow>("SELECT * FROM entries ORDER BY age")
    .all()
    .map((row): Entry => {
      const own = votes.get(row.entry_id) ?? new Map<GuestId, VoteValue>();
      return {
        entryId: row.entry_id as EntryId,
        track: JSON.parse(row.track) as Track,
        requestedBy: (row.requested_by ?? undefined) as GuestId | undefined,
        requestedAtMs: row.requested_at,
        age: row.age,
        tie: row.tie,
        sincePlay: row.since_play,
        place: row.place ?? undefined,
        votes: own,
        score: [...own.values()].reduce((sum: number, value) => sum + value, 0),
      };
    });
};

const loadVotes = (db: Db): ReadonlyMap<string, Map<GuestId, VoteValue>> => {
  const rows = db
    .prepare<[], { entry_id: string; guest_id: string; value: number }>("SELECT * FROM votes")
    .all();
  const votes = new Map<string, Map<GuestId, VoteValue>>();
  for (const row of rows) {
    const own = votes.get(row.entry_id) ?? new Map<GuestId, VoteValue>();
    own.set(row.guest_id as GuestId, row.value === 1 ? 1 : -1);
    votes.set(row.entry_id, own);
  }
  return votes;
};

interface PlayRow {
  play_id: string;
  entry_id: string;
  track: string;
  requested_by: string | null;
  requested_at: number;
  score: number;
  started_at: number;
}

const loadRecent = (db: Db, playIds: readonly PlayId[]): readonly Play[] => {
  const find = db.prepare<[string], PlayRow>("SELECT * FROM plays WHERE play_id = ?");
  return playIds.flatMap((playId) => {
    const row = find.get(playId);
    return row ? [toPlay(row)] : [];
  });
};

const toPlay = (row: PlayRow): Play => ({
  playId: row.play_id as PlayId,
  entryId: row.entry_id as EntryId,
  track: JSON.parse(row.track) as Track,
  requestedBy: (row.requested_by ?? undefined) as GuestId | undefined,
  requestedAtMs: row.requested_at,
  score: row.score,
  startedAtMs: row.started_at,
});

const loadPlayed = (db: Db): ReadonlyMap<TrackId, number> =>
  new Map(
    db
      .prepare<[], { track_id: string; at: number }>(
        "SELECT track_id, max(started_at) AS at FROM plays GROUP BY track_id",
      )
      .all()
      .map(({ track_id, at }) => [track_id as TrackId, at]),
  );
