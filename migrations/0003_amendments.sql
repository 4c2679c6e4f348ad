-- What changed in public after a manifest was fixed: each signed text names the one before it.
CREATE TABLE amendment (
  wave TEXT NOT NULL REFERENCES wave (id),
  position INTEGER NOT NULL,
  jws TEXT NOT NULL,
  PRIMARY KEY (wave, position)
) STRICT, WITHOUT ROWID;
