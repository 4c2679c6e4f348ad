-- Who may sign in: everybody who works with a wave. Staff are no members and never sign in.
CREATE TABLE member (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What a member may do. A wave, a place among its key holders or a unit where that bounds it.
CREATE TABLE member_right (
  id TEXT PRIMARY KEY,
  member TEXT NOT NULL REFERENCES member (id),
  role TEXT NOT NULL CHECK (
    role IN ('owner', 'hr', 'consultant', 'management', 'unit-head', 'council', 'key-holder')
  ),
  wave TEXT,
  position INTEGER,
  unit TEXT,
  until TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX member_right_by_member ON member_right (member);
CREATE INDEX member_right_by_wave ON member_right (wave, role);

-- A link that signs a member in on so many devices. Only its hash is kept.
CREATE TABLE invite (
  token_hash TEXT PRIMARY KEY,
  member TEXT NOT NULL REFERENCES member (id),
  uses INTEGER NOT NULL CHECK (uses >= 0),
  expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX invite_by_member ON invite (member);

-- One browser of one or several members. Its token changes whenever it gains a right.
CREATE TABLE visit (
  id TEXT PRIMARY KEY,
  token_hash TEXT NOT NULL UNIQUE,
  started_at TEXT NOT NULL,
  used_at TEXT NOT NULL,
  expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE visit_member (
  visit TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
  member TEXT NOT NULL REFERENCES member (id),
  PRIMARY KEY (visit, member)
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_member_by_member ON visit_member (member);

-- A member's passkey: the public half, with which the browser's answer is checked.
CREATE TABLE passkey (
  id TEXT PRIMARY KEY,
  member TEXT NOT NULL REFERENCES member (id),
  public_key TEXT NOT NULL,
  counter INTEGER NOT NULL,
  transports TEXT NOT NULL,
  added_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX passkey_by_member ON passkey (member);

-- Links that were handed out and sessions that run go on: each becomes a member of its own.
INSERT INTO member (id, name) SELECT substr(token_hash, 1, 22), '' FROM sign_in;
INSERT INTO member (id, name) SELECT substr(token_hash, 1, 22), '' FROM session;
INSERT INTO member_right (id, member, role, wave, position, unit)
  SELECT substr(token_hash, 1, 22), substr(token_hash, 1, 22),
    CASE WHEN role = 'viewer' AND scope IS NULL THEN 'management'
      WHEN role = 'viewer' THEN 'unit-head' ELSE role END,
    wave, position, scope FROM sign_in;
INSERT INTO member_right (id, member, role, wave, position, unit)
  SELECT substr(token_hash, 1, 22), substr(token_hash, 1, 22),
    CASE WHEN role = 'viewer' AND scope IS NULL THEN 'management'
      WHEN role = 'viewer' THEN 'unit-head' ELSE role END,
    wave, position, scope FROM session;
INSERT INTO invite (token_hash, member, uses, expires_at)
  SELECT token_hash, substr(token_hash, 1, 22), 1, expires_at FROM sign_in;
INSERT INTO visit (id, token_hash, started_at, used_at, expires_at)
  SELECT substr(token_hash, 1, 22), token_hash, expires_at, expires_at, expires_at FROM session;
INSERT INTO visit_member (visit, member)
  SELECT substr(token_hash, 1, 22), substr(token_hash, 1, 22) FROM session;
DROP TABLE sign_in;
DROP TABLE session;
