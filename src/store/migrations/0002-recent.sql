-- "previous" takes songs out of the last ones, so the history alone does not tell what they are.
ALTER TABLE party ADD COLUMN recent TEXT NOT NULL DEFAULT '[]';

UPDATE party SET recent = (
  SELECT json_group_array(play_id) FROM (
    SELECT play_id FROM plays WHERE how IN ('finished', 'skipped', 'voted-out')
    ORDER BY number DESC LIMIT 20
  )
);
