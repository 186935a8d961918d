import type { Page, PageRequest, TrackFilter, TrackSort } from "../../core/ports/library.ts";
import type { TrackId } from "../../domain/ids.ts";
import type { Track } from "../../domain/track.ts";
import type { Db } from "../open.ts";
import { numberOfId } from "./group-id.ts";
import { createKeysetList, type KeysetSpec } from "./keyset.ts";
import { IS_THERE, TRACK_COLUMNS, TRACKS, type TrackRow, toTrack } from "./track-row.ts";

const COLUMNS = `SELECT ${TRACK_COLUMNS}, tracks.artist_key, tracks.title_key, tracks.disc,
  tracks.number, tracks.added_at, tracks.plays, tracks.id AS track FROM`;

type List = ReturnType<typeof createKeysetList<TrackRow>>;

/** Single tracks, and lists of them: all, of an artist, an album, a genre or a decade. */
export const createTrackLists = (db: Db, popular: () => readonly number[]) => {
  const lists = new Map<string, List>();
  const byId = db.prepare<[string], TrackRow>(
    `SELECT ${TRACK_COLUMNS} FROM ${TRACKS} WHERE track_id = ? AND ${IS_THERE}`,
  );
  // One statement for all of them: each on its own would lock the database anew, which costs more.
  const byRows = db.prepare<[string], TrackRow>(
    `SELECT ${TRACK_COLUMNS} FROM json_each(?) AS wanted CROSS JOIN tracks ON tracks.id = wanted.value
     CROSS JOIN files ON files.id = tracks.file ORDER BY wanted.key`,
  );

  const listOf = (spec: KeysetSpec): List => {
    const key = `${spec.select} ${spec.where} ${spec.order}`;
    const list = lists.get(key) ?? createKeysetList<TrackRow>(db, spec);
    lists.set(key, list);
    return list;
  };

  /** What is liked tonight is little enough to be filtered one by one. */
  const likedIds = (filter: TrackFilter): readonly number[] => {
    const { conditions, params } = conditionsOf(filter);
    const fits = db
      .prepare<unknown[], number>(
        `SELECT tracks.id FROM tracks WHERE ${IS_THERE} ${conditions}
         AND tracks.id IN (SELECT value FROM json_each(?))`,
      )
      .pluck()
      .all(...params, JSON.stringify(popular()));
    const fitting = new Set(fits);
    return popular().filter((id) => fitting.has(id));
  };

  const ranked = (filter: TrackFilter, page: PageRequest): Page<TrackRow> => {
    const ids = likedIds(filter);
    const start = Math.max(0, Math.floor(Number(page.cursor ?? 0)) || 0);
    const end = start + page.limit;
    const items = byRows.all(JSON.stringify(ids.slice(start, end)));
    return end < ids.length ? { items, nextCursor: String(end) } : { items };
  };

  const rows = (filter: TrackFilter, sort: TrackSort, page: PageRequest): Page<TrackRow> => {
    if (sort === "rank") return ranked(filter, page);
    const { select, order, isDescending, hasGenre } = orderOf(filter, sort);
    const { conditions, params } = conditionsOf(filter, hasGenre);
    const where = `${IS_THERE} ${conditions}`;
    return listOf({ select: `${COLUMNS} ${select}`, where, order, isDescending })(params, page);
  };

  return {
    track: (trackId: TrackId): Track | undefined => {
      const row = byId.get(trackId);
      return row && toTrack(row);
    },
    /** By their rows, in this order. */
    byRows: (ids: readonly number[]): readonly Track[] =>
      byRows.all(JSON.stringify(ids)).map(toTrack),
    rows,
    count: (filter: TrackFilter, sort: TrackSort): number => {
      if (sort === "rank") return likedIds(filter).length;
      const { conditions, params } = conditionsOf(filter);
      const sql = `SELECT count(*) FROM tracks WHERE ${IS_THERE} ${conditions}`;
      return (
        db
          .prepare<unknown[], number>(sql)
          .pluck()
          .get(...params) ?? 0
      );
    },
    page: (filter: TrackFilter, sort: TrackSort, page: PageRequest): Page<Track> => {
      const found = rows(filter, sort, page);
      return { ...found, items: found.items.map(toTrack) };
    },
  };
};

/** "AND ..." and what goes into it. */
const conditionsOf = (filter: TrackFilter, hasGenre = false) => {
  const conditions: string[] = [];
  const params: (string | number)[] = [];
  const add = (condition: string, value: string | number | undefined): void => {
    if (value === undefined) return;
    conditions.push(`AND ${condition}`);
    params.push(value);
  };
  const id = (text: string | undefined) => (text === undefined ? undefined : numberOfId(text));
  add("tracks.artist_id = ?", id(filter.artistId));
  add("tracks.album_id = ?", id(filter.albumId));
  add("tracks.decade = ?", filter.decade);
  add("tracks.added_at >= ?", filter.addedSinceMs);
  add(
    hasGenre
      ? "has.genre_id = ?"
      : `EXISTS (SELECT 1 FROM track_genres AS has WHERE has.track = tracks.id AND has.genre_id = ?)`,
    id(filter.genreId),
  );
  return { conditions: conditions.join(" "), params };
};

interface Order {
  readonly select: string;
  readonly order: readonly string[];
  readonly isDescending: boolean;
  /** The genre's own list gives the order: `has` is a place in it. */
  readonly hasGenre: boolean;
}

const orderOf = (filter: TrackFilter, sort: "name" | "added" | "played"): Order => {
  const all = { select: TRACKS, isDescending: sort !== "name", hasGenre: false };
  if (sort === "added") return { ...all, order: ["tracks.added_at", "tracks.id"] };
  if (sort === "played") return { ...all, order: ["tracks.plays", "tracks.id"] };
  if (filter.albumId !== undefined)
    return { ...all, order: ["tracks.disc", "tracks.number", "tracks.id"] };
  if (filter.artistId !== undefined) return { ...all, order: ["tracks.title_key", "tracks.id"] };
  if (filter.genreId !== undefined) {
    const select = `track_genres AS has CROSS JOIN tracks ON tracks.id = has.track
      CROSS JOIN files ON files.id = tracks.file`;
    const order = ["has.artist_key", "has.title_key", "has.track"];
    return { select, order, isDescending: false, hasGenre: true };
  }
  return { ...all, order: ["tracks.artist_key", "tracks.title_key", "tracks.id"] };
};
