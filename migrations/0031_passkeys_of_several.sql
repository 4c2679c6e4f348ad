-- A passkey opens everything that the browser could when it was made: a row for each member.
CREATE TABLE passkey_of_member (
  id TEXT NOT NULL,
  member TEXT NOT NULL REFERENCES member (id),
  public_key TEXT NOT NULL,
  counter INTEGER NOT NULL,
  transports TEXT NOT NULL,
  added_on TEXT NOT NULL,
  PRIMARY KEY (id, member)
) STRICT, WITHOUT ROWID;
INSERT INTO passkey_of_member SELECT id, member, public_key, counter, transports, added_on FROM passkey;
DROP TABLE passkey;
ALTER TABLE passkey_of_member RENAME TO passkey;
CREATE INDEX passkey_by_member ON passkey (member);
