import type { Library } from "../../core/ports/library.ts";
import type { Track } from "../../domain/track.ts";
import { createChance } from "../../lib/chance.ts";
import type { Db } from "../open.ts";
import type { LibraryInMemory } from "../search/follow-library.ts";
import { IS_THERE, TRACK_COLUMNS, TRACKS, type TrackRow, toTrack } from "./track-row.ts";

type Wish = Parameters<Library["suggest"]>[0];

/** Every other song is one by an artist that people asked for tonight, if there is one. */
const LIKED_SHARE = 0.5;

/** Picks something to play unasked. */
export const createSuggester = (
  db: Db,
  { index }: LibraryInMemory,
  tracksOf: (ids: readonly number[]) => readonly Track[],
) => {
  const likedArtists = db.prepare<[number], { artist_id: number }>(
    `SELECT DISTINCT tracks.artist_id FROM plays JOIN tracks USING (track_id)
     WHERE plays.number > (SELECT max(number) FROM plays) - 1000
       AND plays.requested_by IS NOT NULL AND plays.started_at >= ? AND plays.how <> 'voted-out'
     ORDER BY tracks.artist_id`,
  );
  const byArtist = db.prepare<[number], TrackRow>(
    `SELECT ${TRACK_COLUMNS} FROM ${TRACKS} WHERE artist_id = ? AND ${IS_THERE} ORDER BY tracks.id`,
  );

  const likedTonight = (wish: Wish, chance: () => number): Track | undefined => {
    if (chance() >= LIKED_SHARE) return undefined;
    const artist = pick(likedArtists.all(wish.sinceMs), chance)?.artist_id;
    if (artist === undefined) return undefined;
    const notThese: ReadonlySet<string> = new Set(wish.notThese);
    const row = pick(
      byArtist.all(artist).filter(({ track_id }) => !notThese.has(track_id)),
      chance,
    );
    return row && toTrack(row);
  };

  const rowOf = db.prepare<[string], number>("SELECT id FROM tracks WHERE track_id = ?").pluck();

  /** By chance: the next one after any place that is there, and was not heard lately if possible. */
  const anything = (wish: Wish, chance: () => number): Track | undefined => {
    const heard = new Set(wish.notThese.map((trackId) => rowOf.get(trackId)));
    const { length } = index.ids;
    const { there } = index.columns();
    const from = Math.floor(chance() * length);
    let fallback: number | undefined;
    for (let step = 0; step < length; step += 1) {
      const slot = (from + step) % length;
      if (there[slot] !== 1) continue;
      const id = index.ids[slot] ?? 0;
      if (!heard.has(id)) return tracksOf([id])[0];
      fallback ??= id;
    }
    return fallback === undefined ? undefined : tracksOf([fallback])[0];
  };

  return (wish: Wish): Track | undefined => {
    const chance = createChance(wish.seed);
    return likedTonight(wish, chance) ?? anything(wish, chance);
  };
};

const pick = <Item>(items: readonly Item[], chance: () => number): Item | undefined =>
  items[Math.floor(chance() * items.length)];
