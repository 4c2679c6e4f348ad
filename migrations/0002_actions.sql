-- What was agreed after a report, at most three per unit ('' is the whole organisation).
CREATE TABLE agreed_action (
  id TEXT PRIMARY KEY,
  wave TEXT NOT NULL REFERENCES wave (id),
  unit TEXT NOT NULL,
  measure TEXT NOT NULL,
  text TEXT NOT NULL,
  owner TEXT NOT NULL,
  due TEXT NOT NULL,
  review TEXT,
  status TEXT NOT NULL CHECK (status IN ('open', 'busy', 'done', 'stopped'))
) STRICT, WITHOUT ROWID;

-- Released comments that HR withdrew since, every view and file leaves them out.
CREATE TABLE withdrawn_comment (
  wave TEXT NOT NULL REFERENCES wave (id),
  comment TEXT NOT NULL,
  PRIMARY KEY (wave, comment)
) STRICT, WITHOUT ROWID;
