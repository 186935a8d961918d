-- Files that guests bring: what is on its way, and what counts in a guest's day.
CREATE TABLE uploads (
  upload_id TEXT PRIMARY KEY,
  guest_id TEXT NOT NULL,
  name TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('receiving', 'checking', 'kept')),
  job_id TEXT,
  track_id TEXT
) WITHOUT ROWID;
CREATE INDEX uploads_of_guest ON uploads (guest_id, created_at);
