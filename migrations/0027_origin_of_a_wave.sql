-- Where links of a wave lead is fixed with its terms. It was taken from each request: whoever asks for
-- a lost link may name any host, and a letter would have led there.
ALTER TABLE wave ADD COLUMN origin TEXT;
UPDATE wave SET origin = (
  SELECT max(mailing.origin) FROM mailing WHERE mailing.wave = wave.id AND mailing.origin <> ''
) WHERE manifest IS NOT NULL;
ALTER TABLE mailing DROP COLUMN origin;
ALTER TABLE link_request DROP COLUMN origin;
