import type { ImportedTrack } from "../../core/ports/collection.ts";
import type { Db } from "../open.ts";
import { foldText, foldWords } from "../search/fold.ts";

/** Adds and refreshes tracks, and what searching them needs. */
export const createTrackWriter = (db: Db) => {
  const find = db.prepare<[string], { id: number; title: string; artist: string; album: string }>(
    "SELECT id, title, artist, album FROM tracks WHERE path = ?",
  );
  const put = db.prepare<unknown[], { id: number }>(
    `INSERT INTO tracks (track_id, path, title, artist, album, duration_ms, cover_id, size, mtime_ms,
       added_at, missing_since, title_key, artist_key)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, ?)
     ON CONFLICT (path) DO UPDATE SET title = excluded.title, artist = excluded.artist,
       album = excluded.album, duration_ms = excluded.duration_ms, cover_id = excluded.cover_id,
       size = excluded.size, mtime_ms = excluded.mtime_ms, missing_since = NULL,
       title_key = excluded.title_key, artist_key = excluded.artist_key
     RETURNING id`,
  );
  const dropSearch = db.prepare("DELETE FROM track_search WHERE rowid = ?");
  const addSearch = db.prepare("INSERT INTO track_search (rowid, words) VALUES (?, ?)");
  const addWord = db.prepare(
    "INSERT INTO words (word, tracks) VALUES (?, 1) ON CONFLICT (word) DO UPDATE SET tracks = tracks + 1",
  );
  const lessWord = db.prepare("UPDATE words SET tracks = tracks - 1 WHERE word = ?");
  const dropWords = db.prepare("DELETE FROM words WHERE tracks <= 0");
  const markMissing = db.prepare(
    "UPDATE tracks SET missing_since = ? WHERE path = ? AND missing_since IS NULL",
  );

  const putOne = (track: ImportedTrack, nowMs: number): void => {
    const before = find.get(track.path);
    const { title, artist, album } = track;
    const row = put.get(
      track.trackId,
      track.path,
      title,
      artist,
      album,
      track.durationMs,
      track.coverId ?? null,
      track.size,
      track.mtimeMs,
      nowMs,
      foldText(title),
      foldText(artist),
    );
    if (!row) throw new Error(`no row for ${track.path}`);
    const isSameText =
      before?.title === title && before.artist === artist && before.album === album;
    if (isSameText) return;
    if (before) {
      dropSearch.run(row.id);
      for (const word of foldWords(before.title, before.artist, before.album)) lessWord.run(word);
      dropWords.run();
    }
    const words = foldWords(title, artist, album);
    addSearch.run(row.id, words.join(" "));
    for (const word of words) addWord.run(word);
  };

  return {
    put: db.transaction((tracks: readonly ImportedTrack[], nowMs: number): void => {
      for (const track of tracks) putOne(track, nowMs);
    }),
    markMissing: db.transaction((paths: readonly string[], nowMs: number): void => {
      for (const path of paths) markMissing.run(nowMs, path);
    }),
  };
};
