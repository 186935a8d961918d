-- Runs of background work, in the order in which they came; `run` is JSON, read whole.
CREATE TABLE runs (
  number INTEGER PRIMARY KEY,
  job_id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  is_open INTEGER NOT NULL,
  is_scheduled INTEGER NOT NULL,
  run TEXT NOT NULL
) STRICT;
CREATE INDEX open_runs ON runs (number) WHERE is_open = 1;
CREATE INDEX scheduled_runs ON runs (kind, number) WHERE is_scheduled = 1;

-- `setting`: as the host wants it, NULL: as the kind does. Until `due_until` every due time was dealt with.
CREATE TABLE schedules (kind TEXT PRIMARY KEY, setting TEXT, due_until INTEGER) WITHOUT ROWID, STRICT;
