import type { FileOutcome } from "../../core/ports/collection.ts";
import { nameKey } from "../../lib/fold-text.ts";
import type { Db } from "../open.ts";

type PlaylistFile = Extract<FileOutcome, { kind: "playlist" }>;

/** Keeps the lists that were read from files as the files are. */
export const createPlaylistFiles = (db: Db) => {
  const add = db.prepare<unknown[], { id: number }>(
    `INSERT INTO playlists (playlist_id, name, sort_key, kind, file, made_at)
     VALUES (lower(hex(randomblob(8))), ?, ?, 'file', ?, ?)
     ON CONFLICT (file) DO UPDATE SET
       name = iif(is_renamed, name, excluded.name),
       sort_key = iif(is_renamed, sort_key, excluded.sort_key)
     RETURNING id`,
  );
  const clear = db.prepare("DELETE FROM playlist_items WHERE playlist = ?");
  const addItem = db.prepare("INSERT INTO playlist_items (playlist, place, path) VALUES (?, ?, ?)");
  const find = db.prepare<[number], { id: number }>("SELECT id FROM playlists WHERE file = ?");
  const drop = db.prepare("DELETE FROM playlists WHERE id = ?");

  return {
    put: (file: number, { name, entries }: PlaylistFile, nowMs: number): void => {
      const row = add.get(name, nameKey(name), file, nowMs);
      if (!row) throw new Error(`no row for the playlist ${name}`);
      clear.run(row.id);
      entries.forEach((path, place) => {
        addItem.run(row.id, place, path);
      });
    },
    drop: (file: number): void => {
      const row = find.get(file);
      if (!row) return;
      clear.run(row.id);
      drop.run(row.id);
    },
  };
};
