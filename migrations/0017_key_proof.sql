-- Proofs of the key of a ballot box that were used, so that none counts twice. Kept for minutes.
CREATE TABLE spent_proof (
  token TEXT NOT NULL PRIMARY KEY,
  until TEXT NOT NULL
) STRICT, WITHOUT ROWID;
