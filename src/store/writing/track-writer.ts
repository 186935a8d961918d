import type { ImportedTrack } from "../../core/ports/collection.ts";
import { nameKey } from "../../lib/fold-text.ts";
import type { Db } from "../open.ts";
import { idOfName, sortKey } from "./names.ts";

/** The file that plays a track. */
export interface TrackFile {
  readonly id: number;
  readonly folder: number;
}

export interface StoredTrack {
  readonly id: number;
  readonly content_id: string | null;
  readonly is_missing: number;
  readonly file: number | null;
  readonly title: string;
  readonly artist: string;
  readonly album: string;
}

/** Adds and refreshes tracks, and the artists, albums and genres that they belong to. */
export const createTrackWriter = (db: Db) => {
  const columns = "id, content_id, is_missing, file, title, artist, album";
  const byRow = db.prepare<[number], StoredTrack>(`SELECT ${columns} FROM tracks WHERE id = ?`);
  const byTrackId = db.prepare<[string], StoredTrack>(
    `SELECT ${columns} FROM tracks WHERE track_id = ?`,
  );
  const add = db.prepare<[string, number, number]>(
    `INSERT INTO tracks (track_id, revision, added_at, title, artist, album, duration_ms, artist_key, title_key)
     VALUES (?, ?, ?, '', '', '', 0, '', '')`,
  );
  const fill = db.prepare(
    `UPDATE tracks SET file = ?, folder = ?, is_missing = 0, revision = ?, content_id = ?, title = ?,
       artist = ?, album = ?, duration_ms = ?, cover_id = ?, disc = ?, number = ?, year = ?,
       gain_db = ?, peak = ?, album_gain_db = ?, album_peak = ?, artist_id = ?, album_id = ?,
       decade = ?, artist_key = ?, title_key = ? WHERE id = ?`,
  );
  const setFile = db.prepare(
    "UPDATE tracks SET file = ?, folder = ?, is_missing = 0, revision = ? WHERE id = ?",
  );
  const miss = db.prepare("UPDATE tracks SET is_missing = 1, revision = ? WHERE id = ?");
  const groups = createGroupWriter(db);

  const put = (row: number, track: ImportedTrack, file: TrackFile, revision: number): void => {
    const { year } = track;
    const artistKey = sortKey(track.artist);
    const titleKey = nameKey(track.title);
    fill.run(
      file.id,
      file.folder,
      revision,
      track.contentId,
      track.title,
      track.artist,
      track.album,
      Math.round(track.durationMs),
      track.coverId ?? null,
      track.disc ?? 0,
      track.trackNumber ?? 0,
      year ?? null,
      track.gainDb ?? null,
      track.peak ?? null,
      track.albumGainDb ?? null,
      track.albumPeak ?? null,
      groups.artist(track.artist),
      groups.album(track.album, track.albumArtist || track.artist),
      year === undefined ? null : Math.floor(year / 10) * 10,
      artistKey,
      titleKey,
      row,
    );
    groups.genres(row, artistKey, titleKey, track.genres);
  };

  return {
    byRow: (row: number) => byRow.get(row),
    byTrackId: (trackId: string) => byTrackId.get(trackId),
    /** A new track, empty until `put`. */
    add: (trackId: string, revision: number, nowMs: number): number =>
      Number(add.run(trackId, revision, nowMs).lastInsertRowid),
    put,
    /** Another file plays it now. */
    setFile: (row: number, file: TrackFile, revision: number): void =>
      void setFile.run(file.id, file.folder, revision, row),
    miss: (row: number, revision: number): void => void miss.run(revision, row),
  };
};

const createGroupWriter = (db: Db) => {
  const addArtist = db.prepare(
    "INSERT OR IGNORE INTO artists (id, name, sort_key) VALUES (?, ?, ?)",
  );
  const addAlbum = db.prepare(
    "INSERT OR IGNORE INTO albums (id, title, artist, artist_id, sort_key) VALUES (?, ?, ?, ?, ?)",
  );
  const addGenre = db.prepare("INSERT OR IGNORE INTO genres (id, name, sort_key) VALUES (?, ?, ?)");
  const dropGenres = db.prepare("DELETE FROM track_genres WHERE track = ?");
  const linkGenre = db.prepare(
    "INSERT OR IGNORE INTO track_genres (genre_id, artist_key, title_key, track) VALUES (?, ?, ?, ?)",
  );

  return {
    artist: (name: string): number => {
      if (nameKey(name) === "") return 0;
      const id = idOfName(name);
      addArtist.run(id, name, sortKey(name));
      return id;
    },
    album: (title: string, artist: string): number => {
      if (nameKey(title) === "") return 0;
      const id = idOfName(artist, title);
      addAlbum.run(id, title, artist, idOfName(artist), sortKey(title));
      return id;
    },
    genres: (
      track: number,
      artistKey: string,
      titleKey: string,
      names: readonly string[],
    ): void => {
      dropGenres.run(track);
      for (const name of names) {
        if (nameKey(name) === "") continue;
        const id = idOfName(name);
        addGenre.run(id, name, nameKey(name));
        linkGenre.run(id, artistKey, titleKey, track);
      }
    },
  };
};
