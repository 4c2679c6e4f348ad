-- The private key of a box that the server opens lies under a secret of its wave, which box_secret
-- keeps wrapped apart from it. A box_secret without its box_key was made before this migration and
-- is the private key itself.
CREATE TABLE box_key (
  wave TEXT PRIMARY KEY REFERENCES wave (id),
  sealed TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Sheets of a box that the server is opening, under the same secret, gone when it is published.
CREATE TABLE opened_part (
  wave TEXT NOT NULL REFERENCES wave (id),
  part INTEGER NOT NULL,
  up_to TEXT NOT NULL,
  ballots INTEGER NOT NULL,
  sealed TEXT NOT NULL,
  PRIMARY KEY (wave, part)
) STRICT, WITHOUT ROWID;
