-- Waves that are repeated: the clock prepares the next one as a draft, and HR decides about it.
CREATE TABLE series (
  wave TEXT PRIMARY KEY REFERENCES wave (id),
  title TEXT NOT NULL,
  months INTEGER NOT NULL CHECK (months BETWEEN 1 AND 24),
  next_on TEXT NOT NULL,
  latest TEXT NOT NULL
) STRICT, WITHOUT ROWID;
