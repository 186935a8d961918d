-- What the host lets a guest do, and limits of the guest's own (JSON).
ALTER TABLE guests ADD COLUMN standing TEXT NOT NULL DEFAULT 'welcome';
ALTER TABLE guests ADD COLUMN limits TEXT NOT NULL DEFAULT '{}';

-- Words of the party. `number` keeps their order.
CREATE TABLE hashtags (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  hashtag_id TEXT NOT NULL UNIQUE,
  text TEXT NOT NULL,
  guest_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  is_shown INTEGER NOT NULL CHECK (is_shown IN (0, 1))
) STRICT;

-- What one guest asked for, and the statistics of an evening.
CREATE INDEX plays_by_guest ON plays (requested_by, number);
CREATE INDEX plays_by_start ON plays (started_at);
