-- The library at the size of a real collection. Files and tracks are two things now: a track
-- outlives its file, and several files may be the same track.

DROP TABLE track_search;
DROP TABLE words;
DROP INDEX tracks_by_title;
DROP INDEX tracks_by_artist;
ALTER TABLE tracks RENAME TO old_tracks;

-- Where music comes from: the host's folders, and what is mounted below them.
CREATE TABLE folders (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,
  is_mount INTEGER NOT NULL,
  is_offline INTEGER NOT NULL DEFAULT 0
) STRICT;

-- What is below a folder that is away is away with it.
CREATE VIEW offline_folders AS
  SELECT id FROM folders WHERE EXISTS (
    SELECT 1 FROM folders AS away WHERE away.is_offline = 1
      AND substr(folders.path || '/', 1, length(rtrim(away.path, '/')) + 1) = rtrim(away.path, '/') || '/'
  );

CREATE TABLE files (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,
  size INTEGER NOT NULL,
  mtime_ms REAL NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('track', 'duplicate', 'failed', 'playlist')),
  is_missing INTEGER NOT NULL DEFAULT 0,
  -- The nearest folder above it; 0: none of the folders.
  folder INTEGER NOT NULL DEFAULT 0,
  -- tracks.id; of a duplicate the track that it repeats.
  track INTEGER,
  -- Why it failed.
  code TEXT,
  reason TEXT
) STRICT;
CREATE INDEX duplicates_by_track ON files (track) WHERE kind = 'duplicate';

CREATE TABLE artists (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  -- Folded, without its article: "The Beatles" stands under B.
  sort_key TEXT NOT NULL
) STRICT;
CREATE INDEX artists_by_name ON artists (sort_key);

CREATE TABLE albums (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  -- Of the album, not of a track on it.
  artist TEXT NOT NULL,
  artist_id INTEGER NOT NULL,
  sort_key TEXT NOT NULL
) STRICT;
CREATE INDEX albums_by_name ON albums (sort_key);
CREATE INDEX albums_by_artist ON albums (artist_id, sort_key);

CREATE TABLE genres (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sort_key TEXT NOT NULL
) STRICT;
CREATE INDEX genres_by_name ON genres (sort_key);

CREATE TABLE tracks (
  id INTEGER PRIMARY KEY,
  track_id TEXT NOT NULL UNIQUE,
  -- files.id of what plays; its state and its folder are repeated here for the lists.
  file INTEGER,
  is_missing INTEGER NOT NULL DEFAULT 0,
  folder INTEGER NOT NULL DEFAULT 0,
  -- Counts every change of what is said or found: what reads the library again reads only these.
  revision INTEGER NOT NULL,
  content_id TEXT,
  title TEXT NOT NULL,
  artist TEXT NOT NULL,
  album TEXT NOT NULL,
  duration_ms INTEGER NOT NULL,
  cover_id TEXT,
  -- 0 where the file does not say.
  disc INTEGER NOT NULL DEFAULT 0,
  number INTEGER NOT NULL DEFAULT 0,
  year INTEGER,
  gain_db REAL,
  peak REAL,
  album_gain_db REAL,
  album_peak REAL,
  artist_id INTEGER NOT NULL DEFAULT 0,
  album_id INTEGER NOT NULL DEFAULT 0,
  -- Its first year: 1980.
  decade INTEGER,
  -- Folded, for the order of lists.
  artist_key TEXT NOT NULL,
  title_key TEXT NOT NULL,
  added_at INTEGER NOT NULL,
  -- How often it was played, ever.
  plays INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX tracks_by_revision ON tracks (revision);
CREATE INDEX tracks_by_name ON tracks (artist_key, title_key, id) WHERE is_missing = 0;
CREATE INDEX tracks_by_artist ON tracks (artist_id, title_key, id) WHERE is_missing = 0;
CREATE INDEX tracks_by_album ON tracks (album_id, disc, number, id) WHERE is_missing = 0;
CREATE INDEX tracks_by_decade ON tracks (decade, artist_key, title_key, id) WHERE is_missing = 0 AND decade IS NOT NULL;
CREATE INDEX tracks_by_age ON tracks (added_at, id) WHERE is_missing = 0;
CREATE INDEX tracks_by_plays ON tracks (plays, id) WHERE is_missing = 0;

-- The keys are repeated so that the list of a genre needs no sorting.
CREATE TABLE track_genres (
  genre_id INTEGER NOT NULL,
  artist_key TEXT NOT NULL,
  title_key TEXT NOT NULL,
  track INTEGER NOT NULL,
  PRIMARY KEY (genre_id, artist_key, title_key, track)
) WITHOUT ROWID, STRICT;
CREATE INDEX genres_of_track ON track_genres (track);

-- What somebody typed before asking for a track. A new use gets a new id.
CREATE TABLE queries (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  text TEXT NOT NULL,
  track INTEGER NOT NULL,
  uses INTEGER NOT NULL,
  at INTEGER NOT NULL,
  UNIQUE (text, track)
) STRICT;

CREATE TABLE playlists (
  id INTEGER PRIMARY KEY,
  playlist_id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('manual', 'file', 'smart')),
  -- JSON, of a smart list.
  rule TEXT,
  -- files.id, of a list that was read from one.
  file INTEGER UNIQUE,
  is_renamed INTEGER NOT NULL DEFAULT 0,
  made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX playlists_by_name ON playlists (sort_key, id);

-- A manual list holds tracks, one from a file paths: what they are is looked up when it is read.
CREATE TABLE playlist_items (
  playlist INTEGER NOT NULL,
  place INTEGER NOT NULL,
  track_id TEXT,
  path TEXT,
  PRIMARY KEY (playlist, place)
) WITHOUT ROWID, STRICT;

-- What was known before comes over; size -1 lets every file be read anew for what is missing here.
INSERT INTO files (id, path, size, mtime_ms, kind, is_missing, track)
  SELECT id, path, -1, mtime_ms, 'track', missing_since IS NOT NULL, id FROM old_tracks;
INSERT INTO tracks (id, track_id, file, is_missing, revision, title, artist, album, duration_ms,
    cover_id, artist_key, title_key, added_at, plays)
  SELECT id, track_id, id, missing_since IS NOT NULL, 1, title, artist, album, duration_ms,
    cover_id, artist_key, title_key, added_at,
    (SELECT count(*) FROM plays WHERE plays.track_id = old_tracks.track_id)
  FROM old_tracks;
DROP TABLE old_tracks;
INSERT OR REPLACE INTO meta (key, value) VALUES ('library', '1');
