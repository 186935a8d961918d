import type { Library } from "../../core/ports/library.ts";
import type { Track } from "../../domain/track.ts";
import { createChance } from "../../lib/chance.ts";
import type { Db } from "../open.ts";
import { TRACK_COLUMNS, type TrackRow, toTrack } from "./track-row.ts";

type Wish = Parameters<Library["suggest"]>[0];

/** Every other song is one by an artist that people asked for tonight, if there is one. */
const LIKED_SHARE = 0.5;

/** Picks something to play unasked. */
export const createSuggester = (db: Db) => {
  const likedArtists = db.prepare<[number], { artist: string }>(
    `SELECT DISTINCT tracks.artist FROM plays JOIN tracks USING (track_id)
     WHERE plays.requested_by IS NOT NULL AND plays.started_at >= ? AND plays.how <> 'voted-out'
     ORDER BY tracks.artist`,
  );
  const ids = db.prepare<[], { n: number }>(
    "SELECT count(*) AS n FROM tracks WHERE missing_since IS NULL",
  );
  const nth = db.prepare<[number], TrackRow>(
    `SELECT ${TRACK_COLUMNS} FROM tracks WHERE missing_since IS NULL ORDER BY id LIMIT 1 OFFSET ?`,
  );
  const byArtist = db.prepare<[string], TrackRow>(
    `SELECT ${TRACK_COLUMNS} FROM tracks WHERE missing_since IS NULL AND artist = ? ORDER BY id`,
  );

  const likedTonight = (wish: Wish, chance: () => number): Track | undefined => {
    if (chance() >= LIKED_SHARE) return undefined;
    const artist = pick(likedArtists.all(wish.sinceMs), chance)?.artist;
    if (artist === undefined) return undefined;
    const fresh = byArtist.all(artist).filter((row) => !isExcluded(row, wish));
    const row = pick(fresh, chance);
    return row && toTrack(row);
  };

  return (wish: Wish): Track | undefined => {
    const chance = createChance(wish.seed);
    const liked = likedTonight(wish, chance);
    if (liked) return liked;
    const count = ids.get()?.n ?? 0;
    let last: TrackRow | undefined;
    for (let attempt = 0; attempt < 20 && count > 0; attempt += 1) {
      last = nth.get(Math.floor(chance() * count));
      if (last && !isExcluded(last, wish)) break;
    }
    return last && toTrack(last);
  };
};

const isExcluded = (row: TrackRow, wish: Wish): boolean =>
  wish.notThese.some((trackId) => trackId === row.track_id);

const pick = <Item>(items: readonly Item[], chance: () => number): Item | undefined =>
  items[Math.floor(chance() * items.length)];
