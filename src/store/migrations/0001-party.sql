-- One party's state. Times are milliseconds since 1970 UTC; JSON columns hold what is read whole.

CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID, STRICT;

-- The counters and the playback as they were after the last commit.
CREATE TABLE party (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  seq INTEGER NOT NULL,
  plays INTEGER NOT NULL,
  round INTEGER NOT NULL,
  seed INTEGER NOT NULL,
  ticks INTEGER NOT NULL,
  playback TEXT NOT NULL
) STRICT;

CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID, STRICT;

-- guest_id is a hash of the secret in the guest's cookie; the secret itself is nowhere.
CREATE TABLE guests (
  guest_id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  hue INTEGER NOT NULL,
  joined_at INTEGER NOT NULL,
  tokens REAL,
  tokens_at INTEGER,
  next_round INTEGER NOT NULL DEFAULT 0,
  last_turn_play INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID, STRICT;

CREATE TABLE entries (
  entry_id TEXT PRIMARY KEY,
  track TEXT NOT NULL,
  requested_by TEXT,
  requested_at INTEGER NOT NULL,
  age INTEGER NOT NULL,
  tie INTEGER NOT NULL,
  since_play INTEGER NOT NULL,
  place INTEGER
) WITHOUT ROWID, STRICT;

CREATE TABLE votes (
  entry_id TEXT NOT NULL,
  guest_id TEXT NOT NULL,
  value INTEGER NOT NULL CHECK (value IN (-1, 1)),
  PRIMARY KEY (entry_id, guest_id)
) WITHOUT ROWID, STRICT;

-- The history. The track is kept as it was: its file may be gone tomorrow.
CREATE TABLE plays (
  number INTEGER PRIMARY KEY,
  play_id TEXT NOT NULL UNIQUE,
  entry_id TEXT NOT NULL,
  track_id TEXT NOT NULL,
  track TEXT NOT NULL,
  requested_by TEXT,
  requested_at INTEGER NOT NULL,
  score INTEGER NOT NULL,
  started_at INTEGER NOT NULL,
  ended_at INTEGER,
  how TEXT NOT NULL DEFAULT 'playing',
  reason TEXT
) STRICT;
CREATE INDEX plays_by_track ON plays (track_id, started_at);

-- Answers to commands that can come again.
CREATE TABLE receipts (
  guest_id TEXT NOT NULL,
  key TEXT NOT NULL,
  answer TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (guest_id, key)
) WITHOUT ROWID, STRICT;
CREATE INDEX receipts_by_age ON receipts (at);

-- Signed-in hosts; the hash of the secret in the cookie.
CREATE TABLE sessions (token_hash TEXT PRIMARY KEY, expires_at INTEGER NOT NULL) WITHOUT ROWID, STRICT;

CREATE TABLE tracks (
  id INTEGER PRIMARY KEY,
  track_id TEXT NOT NULL UNIQUE,
  path TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  artist TEXT NOT NULL,
  album TEXT NOT NULL,
  duration_ms INTEGER NOT NULL,
  cover_id TEXT,
  size INTEGER NOT NULL,
  mtime_ms INTEGER NOT NULL,
  added_at INTEGER NOT NULL,
  missing_since INTEGER,
  -- Folded for sorting and for what is typed first; see store/search/fold.ts.
  title_key TEXT NOT NULL,
  artist_key TEXT NOT NULL
) STRICT;
CREATE INDEX tracks_by_title ON tracks (title_key) WHERE missing_since IS NULL;
CREATE INDEX tracks_by_artist ON tracks (artist_key, title_key, id) WHERE missing_since IS NULL;

-- Trigrams of the folded words; rowid is tracks.id.
CREATE VIRTUAL TABLE track_search USING fts5(words, content = '', contentless_delete = 1, tokenize = 'trigram');

-- Every folded word of the library, so that a misspelt one finds its neighbours.
CREATE TABLE words (word TEXT PRIMARY KEY, tracks INTEGER NOT NULL) WITHOUT ROWID, STRICT;
