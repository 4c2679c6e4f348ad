-- Every table is STRICT and WITHOUT ROWID unless its order may be known: a hidden rowid would keep
-- the order in which people acted. docs/privacy.md explains each column and says when it goes.

CREATE TABLE organisation (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL,
  logo TEXT,
  logo_type TEXT,
  introduction_nl TEXT NOT NULL DEFAULT '',
  introduction_en TEXT NOT NULL DEFAULT '',
  controller TEXT NOT NULL DEFAULT '',
  contact TEXT NOT NULL DEFAULT '',
  council_decision TEXT NOT NULL DEFAULT '',
  council_date TEXT
) STRICT;

CREATE TABLE sign_in (
  token_hash TEXT PRIMARY KEY,
  role TEXT NOT NULL CHECK (role IN ('hr', 'key-holder', 'viewer')),
  wave TEXT,
  position INTEGER,
  scope TEXT,
  expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
  token_hash TEXT PRIMARY KEY,
  role TEXT NOT NULL CHECK (role IN ('hr', 'key-holder', 'viewer')),
  wave TEXT,
  position INTEGER,
  scope TEXT,
  expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What was asked, word for word: once a wave is fielded its definition stays as it was.
CREATE TABLE fielded_definition (
  id TEXT NOT NULL,
  version TEXT NOT NULL,
  hash TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE wave (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  state TEXT NOT NULL CHECK (
    state IN ('draft', 'planned', 'open', 'closed', 'released', 'purged', 'cancelled')
  ),
  settings TEXT NOT NULL,
  plan TEXT,
  box_key TEXT,
  sign_key TEXT,
  manifest TEXT,
  manifest_hash TEXT,
  manifest_jws TEXT,
  opened_on TEXT,
  closed_on TEXT,
  box_opened INTEGER NOT NULL DEFAULT 0 CHECK (box_opened IN (0, 1)),
  cancel_reason TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
  wave TEXT NOT NULL REFERENCES wave (id),
  number TEXT NOT NULL,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  language TEXT NOT NULL,
  attributes TEXT NOT NULL,
  PRIMARY KEY (wave, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE roster_mapping (
  kind TEXT NOT NULL CHECK (kind IN ('column', 'value')),
  field TEXT NOT NULL,
  written TEXT NOT NULL,
  meaning TEXT NOT NULL,
  PRIMARY KEY (kind, field, written)
) STRICT, WITHOUT ROWID;

CREATE TABLE key_holder (
  wave TEXT NOT NULL REFERENCES wave (id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  proven INTEGER NOT NULL DEFAULT 0 CHECK (proven IN (0, 1)),
  rehearsed INTEGER NOT NULL DEFAULT 0 CHECK (rehearsed IN (0, 1)),
  PRIMARY KEY (wave, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE ticket_key (
  wave TEXT NOT NULL REFERENCES wave (id),
  block TEXT NOT NULL,
  public_key TEXT NOT NULL,
  private_key TEXT,
  PRIMARY KEY (wave, block)
) STRICT, WITHOUT ROWID;

CREATE TABLE invitation (
  id TEXT PRIMARY KEY,
  wave TEXT NOT NULL REFERENCES wave (id),
  block TEXT NOT NULL,
  auth_hash TEXT NOT NULL UNIQUE,
  number TEXT NOT NULL,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  language TEXT NOT NULL,
  blinded_hash TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX invitation_by_wave ON invitation (wave, block);

CREATE TABLE ballot (
  wave TEXT NOT NULL REFERENCES wave (id),
  nonce TEXT NOT NULL,
  block TEXT NOT NULL,
  signature TEXT NOT NULL,
  ciphertext TEXT NOT NULL,
  PRIMARY KEY (wave, nonce)
) STRICT, WITHOUT ROWID;

CREATE TABLE participation (
  wave TEXT NOT NULL REFERENCES wave (id),
  block TEXT NOT NULL,
  day TEXT NOT NULL,
  band TEXT NOT NULL,
  PRIMARY KEY (wave, block)
) STRICT, WITHOUT ROWID;

-- A release can be larger than one row may be, so its text is kept in parts.
CREATE TABLE release (
  wave TEXT NOT NULL REFERENCES wave (id),
  part INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (wave, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE release_stage (
  wave TEXT NOT NULL REFERENCES wave (id),
  audience TEXT NOT NULL CHECK (audience IN ('hr', 'management', 'unit-heads', 'staff')),
  visible_from TEXT NOT NULL,
  PRIMARY KEY (wave, audience)
) STRICT, WITHOUT ROWID;

CREATE TABLE receipt (
  wave TEXT NOT NULL REFERENCES wave (id),
  receipt TEXT NOT NULL,
  PRIMARY KEY (wave, receipt)
) STRICT, WITHOUT ROWID;

-- Append only and hash-chained: the works council reads it, and sees when a line is missing.
CREATE TABLE log (
  position INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  details TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
