-- Codes by mail, with which a reader of reports signs in: asked for by a browser, which holds the secret
-- that its row is named by. Only a keyed hash of a code is kept, for a quarter of an hour.
CREATE TABLE sign_in_code (
  id TEXT PRIMARY KEY,
  address TEXT NOT NULL,
  language TEXT NOT NULL,
  asked_at TEXT NOT NULL,
  code TEXT NOT NULL,
  tries INTEGER NOT NULL,
  expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sign_in_code_by_address ON sign_in_code (address);
CREATE INDEX sign_in_code_by_time ON sign_in_code (asked_at);
