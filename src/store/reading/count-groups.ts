import type { Decade, Genre, Page, PageRequest } from "../../core/ports/library.ts";
import type { Db } from "../open.ts";
import { idOfNumber } from "./group-id.ts";
import { parseCursor, toCursor } from "./keyset.ts";
import { IS_THERE } from "./track-row.ts";

/** Counting all tracks takes tens of milliseconds; during an import it is not done for each file. */
const COUNT_EVERY_MS = 5000;

interface Counted {
  readonly genres: readonly (Genre & { readonly key: string })[];
  readonly decades: readonly Decade[];
}

/** Genres and decades: few, with many tracks each, counted together and kept until the library changes. */
export const createGroupCounts = (db: Db, revision: () => number, nowMs: () => number) => {
  const genres = db.prepare<
    [],
    { id: number; name: string; sort_key: string; tracks: number; cover_id: string | null }
  >(
    `SELECT genres.id, name, sort_key, counted.tracks, counted.cover_id FROM (
       SELECT genre_id, count(*) AS tracks, max(cover_id) AS cover_id
       FROM tracks CROSS JOIN track_genres ON track_genres.track = tracks.id
       WHERE ${IS_THERE} GROUP BY genre_id
     ) AS counted JOIN genres ON genres.id = counted.genre_id ORDER BY sort_key, genres.id`,
  );
  const decades = db.prepare<[], { decade: number; tracks: number; cover_id: string | null }>(
    `SELECT decade, count(*) AS tracks, max(cover_id) AS cover_id FROM tracks
     WHERE decade IS NOT NULL AND ${IS_THERE} GROUP BY decade ORDER BY decade DESC`,
  );
  let counted: Counted | undefined;
  let countedAt = { revision: -1, ms: Number.NEGATIVE_INFINITY };

  const count = (): Counted => {
    const isFresh = revision() === countedAt.revision || nowMs() - countedAt.ms < COUNT_EVERY_MS;
    if (counted && isFresh) return counted;
    countedAt = { revision: revision(), ms: nowMs() };
    counted = {
      genres: genres.all().map((row) => ({
        genreId: idOfNumber(row.id),
        name: row.name,
        key: row.sort_key,
        ...toCount(row),
      })),
      decades: decades.all().map((row) => ({ decade: row.decade, ...toCount(row) })),
    };
    return counted;
  };

  return {
    genres: ({ limit, cursor }: PageRequest): Page<Genre> => {
      const [key, id] = (cursor === undefined ? undefined : parseCursor(cursor, 2)) ?? ["", ""];
      const rest = count().genres.filter(
        (genre) => genre.key > String(key) || (genre.key === key && genre.genreId > String(id)),
      );
      const items = rest.slice(0, limit);
      const last = items.at(-1);
      const page = { items: items.map(toGenre) };
      return rest.length > limit && last
        ? { ...page, nextCursor: toCursor([last.key, last.genreId]) }
        : page;
    },
    genre: (genreId: string): Genre | undefined => {
      const found = count().genres.find((genre) => genre.genreId === genreId);
      return found && toGenre(found);
    },
    decades: ({ limit, cursor }: PageRequest): Page<Decade> => {
      const [before] = (cursor === undefined ? undefined : parseCursor(cursor, 1)) ?? [9999];
      const rest = count().decades.filter(({ decade }) => decade < Number(before));
      const items = rest.slice(0, limit);
      const last = items.at(-1);
      return rest.length > limit && last
        ? { items, nextCursor: toCursor([last.decade]) }
        : { items };
    },
  };
};

const toGenre = ({ key: _key, ...genre }: Counted["genres"][number]): Genre => genre;

const toCount = (row: { readonly tracks: number; readonly cover_id: string | null }) => ({
  tracks: row.tracks,
  ...(row.cover_id === null ? {} : { coverId: row.cover_id }),
});
