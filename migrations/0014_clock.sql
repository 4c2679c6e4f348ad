-- When the clock ran last, and what failed then: names of steps and waves, for HR's desk.
CREATE TABLE clock (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  ran_at TEXT NOT NULL,
  failures TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The moment after which no ticket is signed, also when the clock that closes a wave stands still. A
-- wave that is open and was extended before this migration is closed by the clock alone.
ALTER TABLE wave ADD COLUMN closes_at TEXT;
UPDATE wave SET closes_at = json_extract(manifest, '$.closes')
WHERE manifest IS NOT NULL AND id NOT IN (SELECT wave FROM amendment);
