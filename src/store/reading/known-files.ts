import type { FolderRecord, KnownFile } from "../../core/ports/collection.ts";
import { tagKey } from "../../lib/fold-text.ts";
import type { Db } from "../open.ts";

const FILES_PER_PAGE = 500;

interface FileRow {
  readonly path: string;
  readonly size: number;
  readonly mtime_ms: number;
  readonly kind: "track" | "duplicate" | "failed" | "playlist";
  readonly is_missing: number;
  readonly is_away: number;
  readonly content_id: string | null;
  readonly cover_id: string | null;
  readonly title: string | null;
  readonly artist: string | null;
  readonly album: string | null;
  readonly code: string | null;
  readonly reason: string | null;
}

/** What importers ask about the files that are known. */
export const createKnownFiles = (db: Db, tracksIn: () => ReadonlyMap<number, number>) => {
  const files = db.prepare<[string], FileRow>(
    `SELECT path, size, mtime_ms, kind, files.is_missing,
       files.folder IN (SELECT id FROM offline_folders) AS is_away,
       content_id, cover_id, title, artist, album, code, reason
     FROM files LEFT JOIN tracks ON tracks.id = files.track
     WHERE path > ? ORDER BY path LIMIT ${FILES_PER_PAGE}`,
  );
  const folders = db.prepare<
    [],
    { id: number; path: string; is_mount: number; is_offline: number }
  >("SELECT id, path, is_mount, is_offline FROM folders ORDER BY path");

  return {
    knownFiles: (afterPath: string): readonly KnownFile[] => files.all(afterPath).map(toKnownFile),
    folders: (): readonly FolderRecord[] => {
      const rows = folders.all();
      const counts = tracksIn();
      const below = (path: string): number =>
        rows
          .filter((row) => row.path === path || row.path.startsWith(path.replace(/\/*$/, "/")))
          .reduce((sum, row) => sum + (counts.get(row.id) ?? 0), 0);
      return rows.map((row) => ({
        path: row.path,
        isMount: row.is_mount === 1,
        state: row.is_offline === 1 ? "offline" : "online",
        tracks: below(row.path),
      }));
    },
  };
};

const toKnownFile = (row: FileRow): KnownFile => ({
  path: row.path,
  size: row.size,
  mtimeMs: row.mtime_ms,
  state: stateOf(row),
  ...(row.content_id === null ? {} : { contentId: row.content_id }),
  ...(row.cover_id === null ? {} : { coverId: row.cover_id }),
  ...(row.title === null ? {} : { tagKey: tagKeyOf(row) }),
  ...(row.code === null ? {} : { code: row.code, reason: row.reason ?? "" }),
});

const tagKeyOf = ({ title, artist, album }: FileRow): string =>
  tagKey({ title: title ?? "", artist: artist ?? "", album: album ?? "" });

const stateOf = (row: FileRow): KnownFile["state"] => {
  if (row.is_missing === 1) return "missing";
  if (row.is_away === 1) return "offline";
  return row.kind === "track" ? "ok" : row.kind;
};
