import type { Page, PageRequest } from "../../core/ports/library.ts";
import type { TrackId } from "../../domain/ids.ts";
import type { Track } from "../../domain/track.ts";
import type { Db } from "../open.ts";
import { TRACK_COLUMNS, type TrackRow, toTrack } from "./track-row.ts";

interface ListRow extends TrackRow {
  readonly artist_key: string;
  readonly title_key: string;
}

/** The library by artist and title, a page at a time, and single tracks. */
export const createTrackList = (db: Db) => {
  const columns = `SELECT ${TRACK_COLUMNS}, artist_key, title_key FROM tracks`;
  const order = "ORDER BY artist_key, title_key, id LIMIT ?";
  const first = db.prepare<[number], ListRow>(`${columns} WHERE missing_since IS NULL ${order}`);
  const after = db.prepare<[string, string, number, number], ListRow>(
    `${columns} WHERE missing_since IS NULL AND (artist_key, title_key, id) > (?, ?, ?) ${order}`,
  );
  const byId = db.prepare<[string], TrackRow>(
    `SELECT ${TRACK_COLUMNS} FROM tracks WHERE track_id = ? AND missing_since IS NULL`,
  );
  const count = db.prepare<[], { n: number }>(
    "SELECT count(*) AS n FROM tracks WHERE missing_since IS NULL",
  );

  const rowsFrom = ({ cursor, limit }: PageRequest): readonly ListRow[] => {
    const place = cursor === undefined ? undefined : parseCursor(cursor);
    return place ? after.all(...place, limit + 1) : first.all(limit + 1);
  };

  return {
    page: (request: PageRequest): Page<Track> => {
      const rows = rowsFrom(request);
      const items = rows.slice(0, request.limit);
      const last = items.at(-1);
      const page = { items: items.map(toTrack) };
      return rows.length > items.length && last ? { ...page, nextCursor: cursorAt(last) } : page;
    },
    track: (trackId: TrackId): Track | undefined => {
      const row = byId.get(trackId);
      return row && toTrack(row);
    },
    count: (): number => count.get()?.n ?? 0,
  };
};

const cursorAt = (row: ListRow): string =>
  Buffer.from(JSON.stringify([row.artist_key, row.title_key, row.id])).toString("base64url");

/** Undefined for what we did not make ourselves: the list then starts at the beginning. */
const parseCursor = (cursor: string): [string, string, number] | undefined => {
  try {
    const [artist, title, id]: unknown[] = JSON.parse(
      Buffer.from(cursor, "base64url").toString("utf8"),
    );
    if (typeof artist !== "string" || typeof title !== "string") return undefined;
    return typeof id === "number" ? [artist, title, id] : undefined;
  } catch {
    return undefined;
  }
};
