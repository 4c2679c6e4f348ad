-- The round of letters that invites a wave: what HR wrote, how far it is, and nothing about who
-- answered. Links are derived when they are sent and never stored.
CREATE TABLE mailing (
  wave TEXT PRIMARY KEY REFERENCES wave (id),
  sender TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('written', 'proved', 'planned', 'done')),
  due TEXT NOT NULL,
  origin TEXT NOT NULL,
  reached TEXT NOT NULL,
  sent INTEGER NOT NULL,
  step INTEGER NOT NULL,
  held_until TEXT NOT NULL,
  step_began TEXT NOT NULL,
  step_tries INTEGER NOT NULL,
  trouble TEXT NOT NULL,
  proof_day TEXT NOT NULL,
  proofs INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE letter (
  wave TEXT NOT NULL REFERENCES wave (id),
  language TEXT NOT NULL,
  subject TEXT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (wave, language)
) STRICT, WITHOUT ROWID;

-- Addresses that a mail server refused or put off. Without again_at it is given up.
CREATE TABLE undelivered (
  wave TEXT NOT NULL REFERENCES wave (id),
  invitation TEXT NOT NULL,
  code TEXT NOT NULL,
  tries INTEGER NOT NULL,
  again_at TEXT,
  PRIMARY KEY (wave, invitation)
) STRICT, WITHOUT ROWID;

CREATE INDEX invitation_by_mail ON invitation (wave, id);
