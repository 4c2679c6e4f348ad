-- By which an invitation is found when somebody types the code of a printed card: a keyed hash, there
-- only once its card was made.
ALTER TABLE invitation ADD COLUMN card_hash TEXT;
CREATE UNIQUE INDEX invitation_by_card ON invitation (card_hash);
