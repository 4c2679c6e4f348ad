-- The wrapped private key of a box that the server opens itself. Its row goes with the release.
CREATE TABLE box_secret (
  wave TEXT PRIMARY KEY REFERENCES wave (id),
  wrapped TEXT NOT NULL
) STRICT, WITHOUT ROWID;
