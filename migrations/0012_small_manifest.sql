-- A plan can be larger than a row may be, so its text is kept in parts.
CREATE TABLE plan_part (
  wave TEXT NOT NULL REFERENCES wave (id),
  part INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (wave, part)
) STRICT, WITHOUT ROWID;

-- The blocks of a fixed manifest with their public ticket keys. Leaf, place and path show a device
-- that the manifest binds its block. Manifests of before this migration hold plan and keys
-- themselves, and their blocks have no leaf.
CREATE TABLE block (
  wave TEXT NOT NULL REFERENCES wave (id),
  block TEXT NOT NULL,
  ticket_key TEXT NOT NULL,
  leaf TEXT,
  place INTEGER,
  path TEXT,
  PRIMARY KEY (wave, block)
) STRICT, WITHOUT ROWID;

CREATE INDEX fielded_definition_by_hash ON fielded_definition (hash);

UPDATE wave SET plan = json_extract(manifest, '$.plan') WHERE manifest IS NOT NULL;

INSERT INTO plan_part (wave, part, body)
WITH RECURSIVE piece (wave, part) AS (
  SELECT id, 0 FROM wave WHERE plan IS NOT NULL
  UNION ALL
  SELECT piece.wave, piece.part + 1 FROM piece JOIN wave ON wave.id = piece.wave
  WHERE length(wave.plan) > (piece.part + 1) * 100000
)
SELECT piece.wave, piece.part, substr(wave.plan, piece.part * 100000 + 1, 100000)
FROM piece JOIN wave ON wave.id = piece.wave;

INSERT INTO block (wave, block, ticket_key)
SELECT wave.id, one.key, one.value FROM wave, json_each(wave.manifest, '$.ticketKeys') AS one
WHERE wave.manifest IS NOT NULL;

-- What stays of these manifests says what a small one says. Their signature is kept without the text
-- that it signs (RFC 7515, appendix F): 86 characters of ES256 behind the header.
UPDATE wave SET
  manifest = json_set(
    json_remove(manifest, '$.plan', '$.ticketKeys'),
    '$.k', json_extract(manifest, '$.plan.k'),
    '$.headcount', json_extract(manifest, '$.plan.headcount'),
    '$.blocks', json_object('count', json_array_length(manifest, '$.plan.blocks'))
  ),
  manifest_jws = substr(manifest_jws, 1, instr(manifest_jws, '.')) || '.' || substr(manifest_jws, -86)
WHERE manifest IS NOT NULL;

ALTER TABLE wave DROP COLUMN plan;
