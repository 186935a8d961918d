-- Where banned guests were seen last; for an evening, and only while they are banned.
CREATE TABLE sightings (
  guest_id TEXT PRIMARY KEY,
  -- A hash of guest and address.
  place TEXT NOT NULL,
  at INTEGER NOT NULL
) WITHOUT ROWID, STRICT;
