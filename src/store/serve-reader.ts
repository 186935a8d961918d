import { join } from "node:path";
import type { KnownFile } from "../core/ports/collection.ts";
import { openForReading } from "./open.ts";
import { createHistory } from "./reading/history.ts";
import { createTrackList } from "./reading/list-tracks.ts";
import { createSuggester } from "./reading/suggest.ts";
import { createTrackSearch } from "./search/search-tracks.ts";
import type { ReaderCalls, StoreOptions } from "./thread-protocol.ts";

const FILES_PER_PAGE = 500;

/** What the reader thread does when asked; it cannot change anything. */
export const serveReader = (options: StoreOptions): ReaderCalls => {
  const db = openForReading(join(options.folder, "rumpus.db"));
  const list = createTrackList(db);
  const search = createTrackSearch(db);
  const files = db.prepare<
    [string],
    {
      path: string;
      size: number;
      mtime_ms: number;
      missing_since: number | null;
      cover_id: string | null;
    }
  >(
    `SELECT path, size, mtime_ms, missing_since, cover_id FROM tracks
     WHERE path > ? ORDER BY path LIMIT ${FILES_PER_PAGE}`,
  );

  return {
    close: () => void db.close(),
    track: list.track,
    count: list.count,
    search: (query, page) => (query.trim() === "" ? list.page(page) : search(query, page)),
    history: createHistory(db),
    suggest: createSuggester(db),
    knownFiles: (afterPath) =>
      files.all(afterPath).map(
        (row): KnownFile => ({
          path: row.path,
          size: row.size,
          mtimeMs: row.mtime_ms,
          isMissing: row.missing_since !== null,
          ...(row.cover_id === null ? {} : { coverId: row.cover_id }),
        }),
      ),
  };
};
