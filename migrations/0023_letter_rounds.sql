-- Letters go in rounds: the invitation, at most three reminders, and one when results come out. A
-- reminder goes to everybody (100), or to the blocks whose band of participation ends at this share
-- or below.
CREATE TABLE mailing_of_round (
  wave TEXT NOT NULL REFERENCES wave (id),
  round TEXT NOT NULL
    CHECK (round IN ('invitation', 'reminder-1', 'reminder-2', 'reminder-3', 'results')),
  sender TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('written', 'proved', 'planned', 'done')),
  below INTEGER NOT NULL,
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
  proofs INTEGER NOT NULL,
  PRIMARY KEY (wave, round)
) STRICT, WITHOUT ROWID;

INSERT INTO mailing_of_round
SELECT wave, 'invitation', sender, state, 100, due, origin, reached, sent, step, held_until,
  step_began, step_tries, trouble, proof_day, proofs
FROM mailing;
DROP TABLE mailing;
ALTER TABLE mailing_of_round RENAME TO mailing;

CREATE TABLE letter_of_round (
  wave TEXT NOT NULL REFERENCES wave (id),
  round TEXT NOT NULL,
  language TEXT NOT NULL,
  subject TEXT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (wave, round, language)
) STRICT, WITHOUT ROWID;

INSERT INTO letter_of_round SELECT wave, 'invitation', language, subject, words FROM letter;
DROP TABLE letter;
ALTER TABLE letter_of_round RENAME TO letter;

CREATE TABLE undelivered_of_round (
  wave TEXT NOT NULL REFERENCES wave (id),
  round TEXT NOT NULL,
  invitation TEXT NOT NULL,
  code TEXT NOT NULL,
  tries INTEGER NOT NULL,
  again_at TEXT,
  PRIMARY KEY (wave, round, invitation)
) STRICT, WITHOUT ROWID;

INSERT INTO undelivered_of_round
SELECT wave, 'invitation', invitation, code, tries, again_at FROM undelivered;
DROP TABLE undelivered;
ALTER TABLE undelivered_of_round RENAME TO undelivered;

-- Who wants no more reminders of a wave: nothing of when, and nothing that meets tickets or answers.
CREATE TABLE sign_off (
  wave TEXT NOT NULL REFERENCES wave (id),
  invitation TEXT NOT NULL,
  PRIMARY KEY (wave, invitation)
) STRICT, WITHOUT ROWID;

-- Addresses that asked for their link and wait for it, each by a keyed hash that is another one
-- every day. The address goes when its turn has come, the hash the day after.
CREATE TABLE link_request (
  name TEXT PRIMARY KEY,
  day TEXT NOT NULL,
  address TEXT NOT NULL,
  origin TEXT NOT NULL
) STRICT, WITHOUT ROWID;
