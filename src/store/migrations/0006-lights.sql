-- What is known about the sound of tracks. Their features lie in files beside the database; `bytes` 0: the file
-- made room for others, the rest still holds.
CREATE TABLE analyses (
  track_id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  bpm REAL NOT NULL,
  confidence REAL NOT NULL,
  loudness_lufs REAL NOT NULL,
  peak_db REAL NOT NULL,
  bytes INTEGER NOT NULL,
  used_at INTEGER NOT NULL
) WITHOUT ROWID, STRICT;

-- The light desk; `setting` and `correction` are JSON, read whole.
CREATE TABLE light_show (id INTEGER PRIMARY KEY CHECK (id = 1), setting TEXT NOT NULL) STRICT;
CREATE TABLE light_fixtures (
  fixture_id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  setting TEXT NOT NULL
) WITHOUT ROWID, STRICT;
CREATE TABLE beat_corrections (track_id TEXT PRIMARY KEY, correction TEXT NOT NULL) WITHOUT ROWID, STRICT;
