-- Tokens with which a program reads released figures. Only the hash of a token is kept, and of its use
-- no more than the day. A token never outlives the right of the member who made it.
CREATE TABLE results_token (
  id TEXT PRIMARY KEY,
  token_hash TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  member TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('hr', 'management', 'unit-head')),
  wave TEXT,
  unit TEXT,
  until TEXT NOT NULL,
  used_on TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX results_token_member ON results_token (member);
