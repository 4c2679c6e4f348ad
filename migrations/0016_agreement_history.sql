-- What an agreement said and how far it was before each change, from the first.
CREATE TABLE agreement_version (
  agreement TEXT NOT NULL,
  version INTEGER NOT NULL,
  wave TEXT NOT NULL,
  changed_on TEXT NOT NULL,
  text TEXT NOT NULL,
  owner TEXT NOT NULL,
  due TEXT NOT NULL,
  review TEXT,
  status TEXT NOT NULL,
  PRIMARY KEY (agreement, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_version_by_wave ON agreement_version (wave);
