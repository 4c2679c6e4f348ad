-- Tries to sign in, counted where the platform has no counters, by a keyed hash that is another one
-- every minute. The clock deletes them a minute later.
CREATE TABLE sign_in_try (
  counter TEXT PRIMARY KEY,
  period INTEGER NOT NULL,
  tries INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
