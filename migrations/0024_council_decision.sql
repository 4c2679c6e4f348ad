-- What the works council said of a wave whose terms are fixed, or that there is none. No wave opens
-- without it. It goes when the terms it was said of go.
CREATE TABLE council_decision (
  wave TEXT PRIMARY KEY REFERENCES wave (id),
  kind TEXT NOT NULL CHECK (kind IN ('consent', 'advice', 'none', 'refused')),
  decided_on TEXT NOT NULL,
  opinion TEXT NOT NULL,
  recorded_by TEXT NOT NULL CHECK (recorded_by IN ('hr', 'council'))
) STRICT, WITHOUT ROWID;
