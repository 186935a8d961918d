-- How much guests did, by the hour. What they asked for and voted on is gone from the queue when it has played.
CREATE TABLE activity (
  -- Milliseconds since 1970 of the full hour.
  hour INTEGER NOT NULL,
  guest_id TEXT NOT NULL,
  requests INTEGER NOT NULL DEFAULT 0,
  votes INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (hour, guest_id)
) WITHOUT ROWID, STRICT;
