-- Where the owner of an agreement is reminded of the day to look at it. Beside the agreement and not in
-- it, so that whoever reads agreements reads no address.
CREATE TABLE agreement_reminder (
  agreement TEXT PRIMARY KEY,
  address TEXT NOT NULL,
  language TEXT NOT NULL,
  reminded_for TEXT NOT NULL,
  tries INTEGER NOT NULL,
  again_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
