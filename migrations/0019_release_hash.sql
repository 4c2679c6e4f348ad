-- SHA-256 of a release's text, as the log said it when it was published: a reader's request knows by
-- it whether the release was read before, without reading it again.
ALTER TABLE wave ADD COLUMN release_hash TEXT;

UPDATE wave SET release_hash = (
  SELECT json_extract(log.details, '$.release') FROM log
  WHERE log.action = 'release.published' AND json_extract(log.details, '$.wave') = wave.id
) WHERE state IN ('released', 'purged');

-- Under which wrapping secret and in which form the ticket keys lie, so that the clock finds older ones
-- without reading all of them each minute: 16 characters, and the form between two full stops.
CREATE INDEX ticket_key_by_secret ON ticket_key (substr(private_key, 1, 19));
