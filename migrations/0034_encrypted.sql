-- "Sealed" is said of ballots only: what lies under the secret of a wave is encrypted.
ALTER TABLE box_key RENAME COLUMN sealed TO encrypted;
ALTER TABLE opened_part RENAME COLUMN sealed TO encrypted;
